package vn.donvi.workshop;

import java.util.Collection;
import java.util.List;

/** A text in Markdown, written from top to bottom. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** Adds a heading with a list; "None." if the list is empty. */
    void section(String title, String explanation, Collection<String> lines) {
        heading(title);
        if (!explanation.isEmpty()) {
            paragraph(explanation);
        }
        if (lines.isEmpty()) {
            line("None.");
        }
        lines.forEach(entry -> line("* " + entry));
        line("");
    }

    void heading(String title) {
        line("## " + title);
        line("");
    }

    void paragraph(String words) {
        line(words);
        line("");
    }

    /** Adds the header of a table; rows follow. */
    void table(List<String> header) {
        row(header.toArray());
        line("|" + " --- |".repeat(header.size()));
    }

    void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        line(row.toString());
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
