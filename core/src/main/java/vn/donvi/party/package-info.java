/**
 * Party organisations of units: their kinds, their leaders, the published facts, the rules on them, and their fate when
 * units change.
 *
 * <p>Constants have Vietnamese names, like the types of units: the terms are those of the Party's own documents, and
 * few have an English word. {@code label()} writes them as the documents do.
 *
 * <pre>{@code
 * PartyRegister register = VietnamPartyRegister.load(VietnamGazetteer.load());
 * AdministrativeUnit commune = register.gazetteer().on(LocalDate.of(2025, 8, 1)).get(UnitCode.of("18229"));
 * UnitOrganization organization = register.of(commune, LocalDate.of(2025, 8, 1));
 * System.out.println(organization.recorded().map(PartyOrganization::name)); // Optional[Đảng bộ xã Đức Thọ]
 * }</pre>
 */
@NullMarked
package vn.donvi.party;

import org.jspecify.annotations.NullMarked;
