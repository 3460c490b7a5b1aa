/** Diagrams of what became of units, as text for Mermaid and Graphviz. */
@NullMarked
package vn.donvi.diagram;

import org.jspecify.annotations.NullMarked;
