package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Document;
import vn.donvi.name.NameForm;
import vn.donvi.unit.UnitLevel;
import vn.donvi.workshop.act.Act;
import vn.donvi.workshop.act.Acts;

/**
 * Finds the act that made a change: an act of its province whose changes begin on its day. If there are several, the
 * provinces that an act covers and the names in its title decide, then the order of the table.
 */
public final class FittingActs {
    /** The score of a name that stands in a title with its accents, and of one whose accents differ. */
    private static final int NAMED = 20;

    private static final int NAMED_ALIKE = 10;

    private final Acts acts;
    private final Map<String, String> titles = new HashMap<>();

    private FittingActs(Acts acts) {
        this.acts = acts;
    }

    /**
     * The acts with their titles.
     *
     * @param documents the documents that the lists name
     */
    public static FittingActs of(Acts acts, Collection<Document> documents) {
        FittingActs fitting = new FittingActs(acts);
        acts.all().forEach(act -> fitting.titles.put(act.number(), act.title()));
        documents.forEach(document -> fitting.titles.put(document.number(), document.title()));
        return fitting;
    }

    /**
     * The act of a change.
     *
     * @param level the level of the changed units
     * @param units the units that the change is about
     * @param districts the districts of the units
     * @param provinces the provinces of the units
     */
    public Optional<Act> find(
            LocalDate day,
            UnitLevel level,
            Collection<VersionSpan> units,
            Collection<VersionSpan> districts,
            Collection<VersionSpan> provinces) {
        Set<String> names = new LinkedHashSet<>();
        for (VersionSpan province : provinces) {
            names.addAll(province.names().values());
        }
        Act best = null;
        int bestScore = -1;
        for (Act act : acts.beginning(day, names)) {
            if (!act.isOf(level)) {
                continue;
            }
            int score = score(titles.getOrDefault(act.number(), ""), units, districts);
            if (act.isOnlyOf(level)) {
                score += NAMED;
            }
            long own = names.stream().filter(act.provinces()::contains).count();
            score += Math.toIntExact(NAMED * own / names.size());
            if (score > bestScore) {
                best = act;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(String title, Collection<VersionSpan> units, Collection<VersionSpan> districts) {
        int ofDistricts = 0;
        for (VersionSpan district : districts) {
            ofDistricts = Math.max(ofDistricts, score(title, district));
        }
        int ofUnits = 0;
        int named = 0;
        for (VersionSpan unit : units) {
            int score = score(title, unit);
            ofUnits = Math.max(ofUnits, score);
            named += score > 0 ? 1 : 0;
        }
        return ofDistricts + ofUnits + Math.min(named, NAMED_ALIKE - 1);
    }

    /** The score of a title for a unit; a unit whose name is a number must stand there with its type. */
    private static int score(String title, VersionSpan unit) {
        String name = Character.isDigit(unit.name().charAt(0)) ? unit.fullName() : unit.name();
        if (words(title).contains(words(name))) {
            return NAMED;
        }
        boolean alike = (" " + NameForm.folded(title) + " ").contains(" " + NameForm.folded(name) + " ");
        return alike ? NAMED_ALIKE : 0;
    }

    /** The words of a text with their accents, in lower case, each between blanks. */
    private static String words(String text) {
        String lower = NameForm.normal(text).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length() + 2).append(' ');
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.append(' ').toString();
    }
}
