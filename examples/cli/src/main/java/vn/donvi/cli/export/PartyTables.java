package vn.donvi.cli.export;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.party.OrganizationCode;
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
        return of(register, register.organizations());
    }

    /**
     * The organisations that existed on a date, with all facts about them and all documents. The organisations above them
     * are there in every version that they were under, so that the tables are a register again.
     */
    static List<FilledTable<?>> on(LocalDate date, PartyRegister register) {
        Map<OrganizationCode, List<PartyOrganization>> byCode =
                register.organizations().stream().collect(Collectors.groupingBy(PartyOrganization::code));
        Set<PartyOrganization> kept = new LinkedHashSet<>();
        Deque<PartyOrganization> next = new ArrayDeque<>();
        register.organizations().stream()
                .filter(organization -> organization.isInForce(date))
                .forEach(next::add);
        while (!next.isEmpty()) {
            PartyOrganization organization = next.remove();
            if (kept.add(organization)) {
                organization.parent().map(byCode::get).stream()
                        .flatMap(List::stream)
                        .filter(other -> other.validity().overlaps(organization.validity()))
                        .forEach(next::add);
            }
        }
        return of(register, List.copyOf(kept));
    }

    private static List<FilledTable<?>> of(PartyRegister register, List<PartyOrganization> organizations) {
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
