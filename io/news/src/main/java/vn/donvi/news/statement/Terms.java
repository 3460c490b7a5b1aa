package vn.donvi.news.statement;

import vn.donvi.law.language.UnitTerm;

/** Compares the words for the types of units. */
final class Terms {
    private Terms() {}

    /** Whether a unit of the first term may hold one of the second; never if one is not known. */
    static boolean holds(String outer, String inner) {
        return !outer.isEmpty() && !inner.isEmpty() && UnitTerm.holds(outer, inner);
    }
}
