/**
 * The rules on party organisations, and the findings when a register is checked against them.
 *
 * <pre>{@code
 * PartyRegister register = VietnamPartyRegister.load(VietnamGazetteer.load());
 * AdministrativeUnit commune = register.gazetteer().on(LocalDate.of(2025, 7, 1)).get(UnitCode.of("18229"));
 * CongressNumber next = CongressNumber.of(register, commune, Term.of(2030, 2035));
 * System.out.println(next.basis()); // BY_RULE
 * }</pre>
 */
@NullMarked
package vn.donvi.party.rule;

import org.jspecify.annotations.NullMarked;
