/**
 * The codes that other systems than the statistics office give to units: of ISO 3166-2, of the post, of telephones, or a
 * user's own. One table has them all: unit, system, code, from, until.
 */
@NullMarked
package vn.donvi.code;

import org.jspecify.annotations.NullMarked;
