package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.name.NameForm;
import vn.donvi.workshop.source.DocumentNumber;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.IssueDate;
import vn.donvi.workshop.source.SourceRow;

/** The documents that the lists name for their dates. Finds the best one for a change. */
public final class ListedDocuments {
    public static final String SOURCE = "gso-history documents";
    private static final int DAYS_AROUND = 200;
    private static final int PROVINCE = 10;
    private static final int PLACE = 20;

    private final Map<LocalDate, List<ListedDocument>> byDate = new TreeMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private ListedDocuments() {}

    public static ListedDocuments of(List<SourceRow> rows, Errata errata) {
        ListedDocuments listed = new ListedDocuments();
        for (SourceRow row : rows) {
            LocalDate date = LocalDate.parse(row.get("list_date"));
            String printed = row.get("number").strip();
            String key = row.get("list_date") + " " + printed;
            String number = errata.correct(SOURCE, key, "number", printed);
            String title = errata.correct(SOURCE, key, "title", NameForm.normal(row.get("title")));
            listed.add(date, number, title);
        }
        return listed;
    }

    /** Every document, in the order of the lists. */
    public Collection<Document> all() {
        return documents.values();
    }

    /**
     * The document that best fits a change. A document has a score for each kind of unit that its title names: the
     * units themselves, their districts, their provinces. A document listed on another date, at most 200 days away, has
     * a lower score.
     *
     * @param units the communes or districts that the change is about
     * @param districts the districts of the units
     * @param provinces the provinces of the units
     */
    public Optional<ListedDocument> fitting(
            LocalDate date,
            Collection<VersionSpan> units,
            Collection<VersionSpan> districts,
            Collection<VersionSpan> provinces) {
        ListedDocument best = null;
        int bestScore = 0;
        for (Map.Entry<LocalDate, List<ListedDocument>> entry : byDate.entrySet()) {
            long days = Math.abs(ChronoUnit.DAYS.between(entry.getKey(), date));
            if (days > DAYS_AROUND) {
                continue;
            }
            for (ListedDocument document : entry.getValue()) {
                int score = score(document, units, districts, provinces);
                if (days > 0) {
                    score = scoreOfAnotherDate(document, score, date, Math.toIntExact(days));
                }
                if (score > bestScore) {
                    best = document;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The score of a document listed on another date. It must name more than the province, unless it rearranges the
     * whole province and its list date is before the change.
     */
    private static int scoreOfAnotherDate(ListedDocument document, int score, LocalDate date, int days) {
        if (score >= PROVINCE + PLACE) {
            return score - PLACE - days / 20;
        }
        boolean late = document.listDate().isBefore(date) && document.folded().contains(" sap xep ");
        return late && score >= PROVINCE ? PROVINCE - 1 - days / 25 : 0;
    }

    private static int score(
            ListedDocument document,
            Collection<VersionSpan> units,
            Collection<VersionSpan> districts,
            Collection<VersionSpan> provinces) {
        int score = 0;
        if (provinces.stream().anyMatch(document::names)) {
            score += PROVINCE;
        }
        if (districts.stream().anyMatch(document::names)) {
            score += PLACE;
        }
        long named = units.stream().filter(document::names).count();
        return score + (named > 0 ? PLACE + (int) Math.min(named, 9) : 0);
    }

    private void add(LocalDate date, String printed, String title) {
        int end = printed.indexOf(' ');
        String bare = end < 0 ? printed : printed.substring(0, end);
        Optional<LocalDate> issued = IssueDate.in(printed).or(() -> IssueDate.in(title));
        String number = DocumentNumber.unique(bare, issued, date);
        Document known = documents.get(number);
        if (known != null && !sameAct(known, title)) {
            number = number + ", " + date;
        }
        Document document = Document.of(number, DocumentKind.LEGAL, DocumentNumber.issuer(bare), title);
        if (issued.isPresent()) {
            document = document.issued(issued.get());
        }
        document = documents.merge(number, document, (first, second) -> first);
        byDate.computeIfAbsent(date, day -> new ArrayList<>()).add(ListedDocument.of(date, document));
    }

    /**
     * Whether two titles with the same number are of one act: they end alike, apart from accents, blanks and
     * punctuation.
     */
    private static boolean sameAct(Document known, String title) {
        String a = NameForm.key(known.title());
        String b = NameForm.key(title);
        int length = Math.min(20, Math.min(a.length(), b.length()));
        return a.substring(a.length() - length).equals(b.substring(b.length() - length));
    }
}
