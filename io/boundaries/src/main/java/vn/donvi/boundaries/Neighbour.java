package vn.donvi.boundaries;

import vn.donvi.unit.AdministrativeUnit;

/**
 * Two units with a border between them. Units that touch at a point only are no neighbours.
 *
 * @param unit one unit
 * @param other the other one
 * @param sharedKm the length of the border between them, in km. It is that of the simplified line, so a winding border
 *     is longer in nature
 */
public record Neighbour(AdministrativeUnit unit, AdministrativeUnit other, double sharedKm) {}
