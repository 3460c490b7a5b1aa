package vn.donvi.balance;

/** What the parts of a whole are. */
public enum BalanceSide {
    /** The parts that a document moves out of a unit, which are all of it. */
    GIVEN,
    /** The parts that a document moves into a unit, of which it is formed. */
    RECEIVED,
    /** The units that lie in a unit. */
    WITHIN
}
