/** The grammar of the law: reads one sentence of a resolution into provisions, or says which words it expected. */
@NullMarked
package vn.donvi.law.grammar;

import org.jspecify.annotations.NullMarked;
