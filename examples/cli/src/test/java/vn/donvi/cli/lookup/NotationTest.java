package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;

class NotationTest {
    private static final int MANY = 700;

    @Test
    void emptyLinesOfALabelAreLeftOut() {
        assertThat(Notation.MERMAID.label("a", "", "b")).isEqualTo("a<br/>b");
        assertThat(Notation.DOT.label("a", "", "b")).isEqualTo("a\\nb");
    }

    @Test
    void controlCharactersBecomeBlanks() {
        assertThat(Notation.MERMAID.label("a\n\tb")).isEqualTo("a  b");
        assertThat(Notation.DOT.label("a\n\tb")).isEqualTo("a  b");
    }

    @Test
    void everyLineOfALargeMermaidDiagramHasTheFormOfItsKind() {
        String label = "\"(?:[^\"#<>&`\\\\%]|#\\d+;|<br/>)+\"";
        List<String> lines = trace("mermaid");

        assertThat(lines).hasSize(1 + MANY + 1 + MANY + 1);
        assertThat(lines.get(0)).isEqualTo("flowchart LR");
        assertThat(lines.subList(1, MANY + 2))
                .allMatch(line -> line.matches("  u\\d+\\[" + label + "\\](?::::asked)?"));
        assertThat(lines.subList(MANY + 2, 2 * MANY + 2))
                .allMatch(line -> line.matches("  u\\d+ -->\\|" + label + "\\| u" + MANY));
        assertThat(lines.get(2 * MANY + 2)).isEqualTo("  classDef asked stroke-width:4px");
    }

    @Test
    void everyLineOfALargeDotDiagramHasTheFormOfItsKind() {
        String label = "label=\"(?:[^\"\\\\&]|\\\\[\"\\\\n]|&amp;)+\"";
        List<String> lines = trace("dot");

        assertThat(lines).hasSize(3 + MANY + 1 + MANY + 1);
        assertThat(lines.subList(0, 3)).containsExactly("digraph lineage {", "  rankdir=LR;", "  node [shape=box];");
        assertThat(lines.subList(3, MANY + 4))
                .allMatch(line -> line.matches("  u\\d+ \\[" + label + "(?:, penwidth=3)?\\];"));
        assertThat(lines.subList(MANY + 4, 2 * MANY + 4))
                .allMatch(line -> line.matches("  u\\d+ -> u" + MANY + " \\[" + label + "\\];"));
        assertThat(lines.get(2 * MANY + 4)).isEqualTo("}");
    }

    private static List<String> trace(String format) {
        return Run.on(() -> Fixtures.awkwardNames(MANY), "trace", "q", "--on", "2010-01-01", "--format", format)
                .out()
                .lines()
                .toList();
    }
}
