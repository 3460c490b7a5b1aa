package vn.donvi.cli.convert;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.Progress;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.language.Message;
import vn.donvi.problem.Problem;

/** Counts the rows of a conversion, reports problems with some of them, and sums up the results. */
final class Summary implements TablePass.Listener {
    /** The largest number of reported problems. */
    static final int TOLD = 20;

    private final Invocation invocation;
    private final Progress progress;
    private final @Nullable NotExact notExact;
    private final Map<ConversionStatus, Long> counts = new EnumMap<>(ConversionStatus.class);
    private final Map<ConversionReason, Long> reasons = new EnumMap<>(ConversionReason.class);
    private long rows;
    private long problems;

    /**
     * @param notExact collects the values that are not EXACT; null if they are not wanted
     */
    Summary(Invocation invocation, Progress progress, @Nullable NotExact notExact) {
        this.invocation = invocation;
        this.progress = progress;
        this.notExact = notExact;
    }

    @Override
    public void row(List<String> key, Addition addition) {
        ConversionStatus status = addition.status();
        rows++;
        counts.merge(status, 1L, Long::sum);
        if (status != ConversionStatus.EXACT) {
            reasons.merge(addition.reason(), 1L, Long::sum);
        }
        if (notExact != null && status != ConversionStatus.EXACT && !key.isEmpty()) {
            notExact.add(key, addition);
        }
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        if (problems <= TOLD) {
            progress.clear();
            invocation.say(problem);
        }
    }

    @Override
    public void written(long bytesRead) {
        progress.update(rows, bytesRead);
    }

    /** Whether every row is EXACT. */
    boolean isExact() {
        return count(ConversionStatus.EXACT) == rows;
    }

    void say(LocalDate to) {
        if (problems > TOLD) {
            invocation.say(Message.of("convert.more-problems", NumberText.of(problems - TOLD)));
        }
        if (notExact != null && notExact.isIncomplete()) {
            invocation.say(Message.of("convert.more-not-exact", NumberText.of(NotExact.LIMIT)));
        }
        TextTable table = new TextTable("lrr");
        for (ConversionStatus status : ConversionStatus.values()) {
            long count = count(status);
            table.row(status.name(), NumberText.of(count), percent(count));
        }
        say(Message.counted("convert.converted", rows, NumberText.of(rows), to), table);
        sayReasons();
        if (rows > 0 && count(ConversionStatus.NOT_FOUND) == rows) {
            invocation.say(Message.of("convert.nothing-recognised"));
        }
    }

    /** Prints the reasons of the rows that are not EXACT, the most frequent first. */
    private void sayReasons() {
        if (reasons.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("lrr");
        reasons.entrySet().stream()
                .sorted(Map.Entry.<ConversionReason, Long>comparingByValue().reversed())
                .forEach(entry ->
                        table.row(entry.getKey().name(), NumberText.of(entry.getValue()), percent(entry.getValue())));
        say(Message.of("convert.not-exact"), table);
    }

    /** Says a message, with the lines of a table below it. */
    private void say(Message message, TextTable table) {
        invocation.say(message.then(Message.verbatim("\n  " + String.join("\n  ", table.lines()))));
    }

    private long count(ConversionStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** A share in percent, rounded down, so that 100 % means all rows. */
    private String percent(long count) {
        long hundredths = rows == 0 ? 0 : 10_000 * count / rows;
        String decimals = String.valueOf(100 + hundredths % 100).substring(1);
        return hundredths / 100 + "." + decimals + " %";
    }
}
