package vn.donvi.gazetteer.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Document;

/** The documents in the order of their numbers. */
public final class DocumentIndex {
    private final RowList<Document> documents;
    /** Made at the first question. It does not matter which of two equal ones is kept. */
    private volatile @Nullable Map<String, Document> byNumber;

    /**
     * @param documents the documents in the order of their numbers, no number twice
     */
    public DocumentIndex(RowList<Document> documents) {
        this.documents = documents;
    }

    public List<Document> all() {
        return documents;
    }

    /** The document with this number, if there is one; costs a binary search. */
    public Optional<Document> find(String number) {
        int low = 0;
        int high = documents.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Document document = documents.get(middle);
            int order = document.number().compareTo(number);
            if (order == 0) {
                return Optional.of(document);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The documents by number, in order; unmodifiable. */
    public Map<String, Document> byNumber() {
        Map<String, Document> known = byNumber;
        if (known == null) {
            Map<String, Document> all = new LinkedHashMap<>();
            for (Document document : documents) {
                all.put(document.number(), document);
            }
            known = Collections.unmodifiableMap(all);
            byNumber = known;
        }
        return known;
    }
}
