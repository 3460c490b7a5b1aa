/** The rules on party organisations, and the findings when a register is checked against them. */
@NullMarked
package vn.donvi.party.rule;

import org.jspecify.annotations.NullMarked;
