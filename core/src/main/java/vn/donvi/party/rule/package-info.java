/** The rules on party organisations, and what is found when a register is held against them. */
@NullMarked
package vn.donvi.party.rule;

import org.jspecify.annotations.NullMarked;
