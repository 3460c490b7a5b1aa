package vn.donvi.cli.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.party.PartyCommitteeSchema;
import vn.donvi.tables.party.PartyFigureSchema;
import vn.donvi.tables.party.PartyOrganizationSchema;
import vn.donvi.tables.party.PartyPostSchema;
import vn.donvi.tables.party.PartySessionSchema;

/** The tables of a register of party organisations. */
final class PartyTables {
    private PartyTables() {}

    /** All of them. */
    static List<FilledTable<?>> of(PartyRegister register) {
        return of(register, organization -> true);
    }

    /** The organisations that existed on a date, with all facts about them and all documents. */
    static List<FilledTable<?>> on(LocalDate date, PartyRegister register) {
        return of(register, organization -> organization.isInForce(date));
    }

    private static List<FilledTable<?>> of(PartyRegister register, Predicate<PartyOrganization> isAsked) {
        List<PartyOrganization> organizations =
                register.organizations().stream().filter(isAsked).toList();
        Set<OrganizationId> ids =
                organizations.stream().map(PartyOrganization::id).collect(Collectors.toSet());
        return List.of(
                FilledTable.of(
                        DocumentSchema.PARTY_DOCUMENTS,
                        List.copyOf(register.documents().values())),
                FilledTable.of(PartyOrganizationSchema.ORGANIZATIONS, organizations),
                FilledTable.of(
                        PartyFigureSchema.FIGURES,
                        register.figures().stream()
                                .filter(figure -> ids.contains(figure.organization()))
                                .toList()),
                FilledTable.of(
                        PartyCommitteeSchema.COMMITTEES,
                        register.committees().stream()
                                .filter(committee -> ids.contains(committee.organization()))
                                .toList()),
                FilledTable.of(
                        PartyPostSchema.POSTS,
                        register.holdings().stream()
                                .filter(holding -> ids.contains(holding.organization()))
                                .toList()),
                FilledTable.of(
                        PartySessionSchema.SESSIONS,
                        register.sessions().stream()
                                .filter(session -> ids.contains(session.organization()))
                                .toList()));
    }
}
