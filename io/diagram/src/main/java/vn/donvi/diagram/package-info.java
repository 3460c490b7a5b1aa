/**
 * Diagrams of what became of units, as text for Mermaid and Graphviz.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * AdministrativeUnit unit = vn.on(LocalDate.of(2025, 6, 30)).get(UnitCode.of("02"));
 * System.out.println(LineageDiagram.of(vn, unit).mermaid().lines().findFirst()); // Optional[flowchart LR]
 * }</pre>
 */
@NullMarked
package vn.donvi.diagram;

import org.jspecify.annotations.NullMarked;
