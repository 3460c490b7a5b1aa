package vn.donvi.address.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A province that ended before the gazetteer begins.
 *
 * @param name its name without its type
 * @param until the year, month or day since which the province is no longer in force
 * @param became the codes of 2004 of its successor provinces
 * @param document the act that ended it; empty if the act is not known
 */
public record EndedProvince(String name, String until, List<String> became, String document) {
    public EndedProvince {
        became = List.copyOf(became);
    }

    /** Reads a row of the table: name, since, until, became, document, note, with bars between them. */
    static EndedProvince parse(String row) {
        List<String> fields = fields(row, '|');
        return new EndedProvince(fields.get(0), fields.get(2), fields(fields.get(3), ' '), fields.get(4));
    }

    /** The fields of a text without the blanks around them. */
    private static List<String> fields(String text, char separator) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            fields.add(text.substring(start, end).strip());
            start = end + 1;
        }
        fields.add(text.substring(start).strip());
        return fields;
    }

    /**
     * Says in a sentence until when it was a province, and which provinces it became.
     *
     * @param successors the names of its successor provinces
     */
    public String sentence(List<String> successors) {
        return name + " was a province until " + until
                + (successors.isEmpty() ? "" : " and became " + String.join(", ", successors))
                + (document.isEmpty() ? "" : " (" + document + ")");
    }
}
