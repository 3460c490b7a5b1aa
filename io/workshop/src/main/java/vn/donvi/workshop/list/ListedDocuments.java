package vn.donvi.workshop.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.name.NameForm;
import vn.donvi.workshop.source.DocumentNumber;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.IssueDate;
import vn.donvi.workshop.source.SourceRow;

/** The documents that the lists name for their dates. */
public final class ListedDocuments {
    public static final String SOURCE = "gso-history documents";

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
        documents.putIfAbsent(number, document);
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
