package vn.donvi.cli.lookup;

/** A language of diagrams. A label consists of lines; empty ones are left out. */
enum Notation {
    /** Mermaid flowcharts, which GitHub and many editors display. */
    MERMAID {
        @Override
        String start() {
            return "flowchart LR\n";
        }

        @Override
        String unit(String box, boolean isAsked, String... label) {
            return "  " + box + "[\"" + label(label) + "\"]" + (isAsked ? ":::asked" : "") + "\n";
        }

        @Override
        String unknown(String box, String... label) {
            return "  " + box + "([\"" + label(label) + "\"])\n";
        }

        @Override
        String arrow(String source, String target, boolean isOnTheWay, String... label) {
            return "  " + source + (isOnTheWay ? " -->" : " -.->") + "|\"" + label(label) + "\"| " + target + "\n";
        }

        @Override
        String end() {
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
        String start() {
            return "digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n";
        }

        @Override
        String unit(String box, boolean isAsked, String... label) {
            return "  " + box + " [label=\"" + label(label) + "\"" + (isAsked ? ", penwidth=3" : "") + "];\n";
        }

        @Override
        String unknown(String box, String... label) {
            return "  " + box + " [label=\"" + label(label) + "\", shape=ellipse];\n";
        }

        @Override
        String arrow(String source, String target, boolean isOnTheWay, String... label) {
            return "  " + source + " -> " + target + " [label=\"" + label(label) + "\""
                    + (isOnTheWay ? "" : ", style=dashed") + "];\n";
        }

        @Override
        String end() {
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

    abstract String start();

    abstract String unit(String box, boolean isAsked, String... label);

    abstract String unknown(String box, String... label);

    abstract String arrow(String source, String target, boolean isOnTheWay, String... label);

    abstract String end();

    abstract String lineBreak();

    abstract void append(char c, StringBuilder text);

    final String label(String... lines) {
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
