package vn.donvi.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/** A frozen register on {@link Fixtures#twoProvinces()}. */
final class PartyFixtures {
    private static final String PAPER = "https://example.org/duc-tho";
    private static final OrganizationId COMMUNE = OrganizationId.parse("18229@2025-07-01");
    private static final OrganizationId TOWN = OrganizationId.parse("18229@2004-08-31");

    private PartyFixtures() {}

    /** No organisations. */
    static PartyRegister none(Gazetteer gazetteer) {
        return PartyRegister.builder(gazetteer).build();
    }

    static PartyRegister register(Gazetteer gazetteer) {
        return PartyRegister.builder(gazetteer)
                .addDocuments(List.of(Document.of(PAPER, DocumentKind.PUBLICATION, "Báo", "")))
                .addOrganizations(List.of(
                        organization(gazetteer, OrganizationKind.DANG_BO_TINH, "42@2004-08-31")
                                .build(),
                        organization(gazetteer, OrganizationKind.DANG_BO_CO_SO, "18229@2004-08-31")
                                .build(),
                        organization(gazetteer, OrganizationKind.DANG_BO_XA, "18229@2025-07-01")
                                .parent(OrganizationCode.of("42"))
                                .build()))
                .addFigures(List.of(
                        figure(TOWN, PartyMeasure.DANG_VIEN, 900, Precision.EXACT),
                        figure(COMMUNE, PartyMeasure.DANG_VIEN, 2_989, Precision.EXACT),
                        figure(COMMUNE, PartyMeasure.TO_CHUC_DANG_TRUC_THUOC, 77, Precision.EXACT),
                        figure(COMMUNE, PartyMeasure.UY_VIEN_BAN_CHAP_HANH, 34, Precision.EXACT)))
                .addSessions(List.of(new Session(
                        COMMUNE,
                        SessionKind.DAI_HOI_DAI_BIEU,
                        Ordinals.NONE.withLanThu(1).withNhiemKy(Term.of(2025, 2030)),
                        Optional.empty(),
                        true,
                        PAPER)))
                .build();
    }

    private static PartyOrganization.Builder organization(Gazetteer gazetteer, OrganizationKind kind, String id) {
        AdministrativeUnit unit = gazetteer.get(UnitId.parse(id));
        return PartyOrganization.builder(kind, unit, unit.validity());
    }

    private static PartyFigure figure(
            OrganizationId organization, PartyMeasure measure, long value, Precision precision) {
        Optional<LocalDate> asOf = organization.equals(COMMUNE) ? Optional.of(COMMUNE.since()) : Optional.empty();
        return new PartyFigure(organization, measure, value, precision, asOf, PAPER, Quality.OFFICIAL, "");
    }
}
