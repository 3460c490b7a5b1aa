package vn.donvi.diagram;

import java.util.List;

/** A language of diagrams. A label consists of lines; empty ones are left out. */
enum DiagramLanguage {
    /** Mermaid flowcharts, which GitHub and many editors display. */
    MERMAID {
        @Override
        String opening() {
            return "flowchart LR\n";
        }

        @Override
        String unit(String box, boolean isRequested, List<String> label) {
            return "  " + box + "[\"" + label(label) + "\"]" + (isRequested ? ":::asked" : "") + "\n";
        }

        @Override
        String openEnd(String box, List<String> label) {
            return "  " + box + "([\"" + label(label) + "\"])\n";
        }

        @Override
        String arrow(String source, String target, boolean isInLineage, List<String> label) {
            return "  " + source + (isInLineage ? " -->" : " -.->") + "|\"" + label(label) + "\"| " + target + "\n";
        }

        @Override
        String closing() {
            return "  classDef asked stroke-width:4px\n";
        }

        @Override
        String lineBreak() {
            return "<br/>";
        }

        /** Replaces characters with a meaning in labels by a character code: {@code #34;}. */
        @Override
        void append(char c, StringBuilder text) {
            if ("\"#<>&`\\%".indexOf(c) >= 0) {
                text.append('#').append((int) c).append(';');
            } else {
                text.append(c);
            }
        }
    },

    /** The language of Graphviz. */
    DOT {
        @Override
        String opening() {
            return "digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n";
        }

        @Override
        String unit(String box, boolean isRequested, List<String> label) {
            return "  " + box + " [label=\"" + label(label) + "\"" + (isRequested ? ", penwidth=3" : "") + "];\n";
        }

        @Override
        String openEnd(String box, List<String> label) {
            return "  " + box + " [label=\"" + label(label) + "\", shape=ellipse];\n";
        }

        @Override
        String arrow(String source, String target, boolean isInLineage, List<String> label) {
            return "  " + source + " -> " + target + " [label=\"" + label(label) + "\""
                    + (isInLineage ? "" : ", style=dashed") + "];\n";
        }

        @Override
        String closing() {
            return "}\n";
        }

        @Override
        String lineBreak() {
            return "\\n";
        }

        /**
         * Escapes a quote or backslash with a backslash. An ampersand is escaped because it would begin a character
         * reference.
         */
        @Override
        void append(char c, StringBuilder text) {
            if (c == '&') {
                text.append("&amp;");
            } else if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else {
                text.append(c);
            }
        }
    };

    abstract String opening();

    abstract String unit(String box, boolean isRequested, List<String> label);

    abstract String openEnd(String box, List<String> label);

    abstract String arrow(String source, String target, boolean isInLineage, List<String> label);

    abstract String closing();

    abstract String lineBreak();

    abstract void append(char c, StringBuilder text);

    final String label(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (text.length() > 0) {
                text.append(lineBreak());
            }
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                append(Character.isISOControl(c) ? ' ' : c, text);
            }
        }
        return text.toString();
    }
}
