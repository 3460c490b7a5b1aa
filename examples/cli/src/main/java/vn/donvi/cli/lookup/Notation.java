package vn.donvi.cli.lookup;

/** A language in which diagrams are written. A label has lines, of which empty ones are left out. */
enum Notation {
    /** Flowcharts of Mermaid, which GitHub and many editors draw. */
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

        /** What means something in a label becomes a code that stands for it: {@code #34;}. */
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

        /** A quote or backslash takes a backslash before it; an ampersand would begin the name of a character. */
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
