/**
 * The party organisations that end when units merge, the one that is founded, and its members before and after.
 *
 * <pre>{@code
 * PartyRegister register = VietnamPartyRegister.load(VietnamGazetteer.load());
 * AdministrativeUnit commune = register.gazetteer().on(LocalDate.of(2025, 7, 1)).get(UnitCode.of("18229"));
 * Consolidation founding = Consolidation.of(register, commune);
 * System.out.println(founding.former().size() + " ended"); // 4 ended
 * }</pre>
 */
@NullMarked
package vn.donvi.party.consolidation;

import org.jspecify.annotations.NullMarked;
