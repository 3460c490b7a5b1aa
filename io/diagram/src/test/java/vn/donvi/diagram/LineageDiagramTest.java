package vn.donvi.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.change.Extent.ALL;
import static vn.donvi.change.Extent.NONE;
import static vn.donvi.change.Extent.PART;
import static vn.donvi.fixture.Draft.all;
import static vn.donvi.fixture.Draft.enactment;
import static vn.donvi.fixture.Draft.id;
import static vn.donvi.fixture.Draft.transfer;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageGraph;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

class LineageDiagramTest {
    private static final int MANY = 700;
    private static final Gazetteer SMALL = Fixtures.small().build();
    private static final LineageLabels DEFAULT = new LineageLabels() {};

    private static LineageDiagram diagram(String unit) {
        return LineageDiagram.of(SMALL, SMALL.get(id(unit)));
    }

    /** A province whose name is full of characters with a meaning in other languages, with many predecessors. */
    private static LineageDiagram awkward() {
        Draft draft = new Draft().province("q", UnitType.PROVINCE, "Krông B'uk \uD83C\uDF0F", "2010-01-01/..");
        List<Transfer> transfers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            draft.province("p" + i, UnitType.PROVINCE, "\"" + i + "\" <b>&#35; \\n `%%{", "2004-08-31/2010-01-01");
            transfers.add(all("p" + i + "@2004-08-31", "q@2010-01-01"));
        }
        Gazetteer gazetteer = draft.change("m", "2010-01-01", transfers.toArray(Transfer[]::new))
                .build();
        return LineageDiagram.of(gazetteer, gazetteer.get(id("q@2010-01-01")));
    }

    @Test
    void mermaidHasABoxForEachVersionAndAnArrowForEachTransfer() {
        assertThat(diagram("00002@2004-08-31").mermaid()).isEqualTo("""
                flowchart LR
                  u0["Xã Hòa<br/>00001@2004-08-31"]
                  u1["Xã Hòa Lạc<br/>00001@2010-01-01"]
                  u2["Xã Lạc<br/>00002@2004-08-31"]:::asked
                  u0 -.->|"2010-01-01<br/>1/NQ-CP<br/>all"| u1
                  u2 -->|"2010-01-01<br/>1/NQ-CP<br/>all"| u1
                  classDef asked stroke-width:4px
                """);
    }

    @Test
    void dotHasTheSame() {
        assertThat(diagram("00002@2004-08-31").dot()).isEqualTo("""
                digraph lineage {
                  rankdir=LR;
                  node [shape=box];
                  u0 [label="Xã Hòa\\n00001@2004-08-31"];
                  u1 [label="Xã Hòa Lạc\\n00001@2010-01-01"];
                  u2 [label="Xã Lạc\\n00002@2004-08-31", penwidth=3];
                  u0 -> u1 [label="2010-01-01\\n1/NQ-CP\\nall", style=dashed];
                  u2 -> u1 [label="2010-01-01\\n1/NQ-CP\\nall"];
                }
                """);
    }

    @Test
    void establishmentAndDissolutionEndInRoundBoxes() {
        assertThat(diagram("00005@2015-01-01").mermaid()).isEqualTo("""
                flowchart LR
                  u0["Xã Đảo<br/>00005@2015-01-01"]:::asked
                  e0(["no predecessor"])
                  e0 -->|"2015-01-01<br/>1/NQ-CP"| u0
                  e1(["no successor"])
                  u0 -->|"2020-01-01<br/>1/NQ-CP"| e1
                  classDef asked stroke-width:4px
                """);
        assertThat(diagram("00005@2015-01-01").dot())
                .contains("  e0 [label=\"no predecessor\", shape=ellipse];\n  e0 -> u0 [label=");
    }

    @Test
    void unitWithoutChangesIsASingleBox() {
        assertThat(diagram("001@2004-08-31").mermaid()).isEqualTo("""
                flowchart LR
                  u0["Huyện Đông<br/>001@2004-08-31"]:::asked
                  classDef asked stroke-width:4px
                """);
    }

    @Test
    void everyLineOfALargeMermaidDiagramHasTheFormOfItsKind() {
        String label = "\"(?:[^\"#<>&`\\\\%]|#\\d+;|<br/>)+\"";
        List<String> lines = awkward().mermaid().lines().toList();

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
        List<String> lines = awkward().dot().lines().toList();

        assertThat(lines).hasSize(3 + MANY + 1 + MANY + 1);
        assertThat(lines.subList(0, 3)).containsExactly("digraph lineage {", "  rankdir=LR;", "  node [shape=box];");
        assertThat(lines.subList(3, MANY + 4))
                .allMatch(line -> line.matches("  u\\d+ \\[" + label + "(?:, penwidth=3)?\\];"));
        assertThat(lines.subList(MANY + 4, 2 * MANY + 4))
                .allMatch(line -> line.matches("  u\\d+ -> u" + MANY + " \\[" + label + "\\];"));
        assertThat(lines.get(2 * MANY + 4)).isEqualTo("}");
    }

    @Test
    void emptyLinesOfALabelAreLeftOut() {
        assertThat(DiagramLanguage.MERMAID.label(List.of("a", "", "b"))).isEqualTo("a<br/>b");
        assertThat(DiagramLanguage.DOT.label(List.of("a", "", "b"))).isEqualTo("a\\nb");
    }

    @Test
    void controlCharactersBecomeBlanks() {
        assertThat(DiagramLanguage.MERMAID.label(List.of("a\n\tb"))).isEqualTo("a  b");
        assertThat(DiagramLanguage.DOT.label(List.of("a\n\tb"))).isEqualTo("a  b");
    }

    @Test
    void labelsCanBeReplaced() {
        LineageLabels labels = new LineageLabels() {
            @Override
            public List<String> unit(AdministrativeUnit unit) {
                return List.of(unit.name());
            }

            @Override
            public List<String> change(UnitChange change) {
                return List.of(change.id());
            }

            @Override
            public List<String> transfer(Transfer transfer) {
                return List.of("toàn bộ");
            }
        };

        assertThat(LineageDiagram.of(LineageGraph.of(SMALL, SMALL.get(id("00002@2004-08-31"))))
                        .withLabels(labels)
                        .mermaid())
                .contains("  u2[\"Lạc\"]:::asked\n")
                .contains("  u2 -->|\"hòa-lạc<br/>toàn bộ\"| u1\n");
    }

    @Test
    void transferIsLabelledWithItsExtentAndFigures() {
        String source = "00001@2004-08-31";
        String target = "00001@2010-01-01";

        assertThat(DEFAULT.transfer(all(source, target))).containsExactly("all", "");
        assertThat(DEFAULT.transfer(transfer(source, target, PART, NONE).withAreaKm2(7.870)))
                .containsExactly("area: part, population: none", "7.87 km²");
        assertThat(DEFAULT.transfer(
                        transfer(source, target, ALL, ALL).withAreaKm2(100).withPersons(3121)))
                .containsExactly("all", "100 km², 3121 people");
        assertThat(DEFAULT.transfer(transfer(source, target, ALL, ALL).withPersons(1)))
                .containsExactly("all", "1 person");
    }

    @Test
    void unknownOriginAndSuccessorAreSaid() {
        assertThat(DEFAULT.origin(new Establishment("e", enactment("2015-01-01"), id("5@2015-01-01"), true, "")))
                .isEqualTo("origin unknown");
        assertThat(DEFAULT.successor(new Dissolution("d", enactment("2020-01-01"), id("5@2015-01-01"), true, "")))
                .isEqualTo("successor unknown");
    }
}
