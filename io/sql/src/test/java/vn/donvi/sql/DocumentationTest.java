package vn.donvi.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.address.CandidateShareSchema;
import vn.donvi.address.ConversionSchema;
import vn.donvi.fixture.SharedSources;
import vn.donvi.geo.FeatureSchema;
import vn.donvi.geo.LayerSchema;
import vn.donvi.law.resolution.ProvisionSchema;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.tables.eligibility.ExemptionClaimSchema;
import vn.donvi.tables.eligibility.ExemptionSchema;
import vn.donvi.tables.eligibility.GroundSchema;
import vn.donvi.tables.eligibility.PeriodSchema;
import vn.donvi.tables.gazetteer.ChangeRowSchema;
import vn.donvi.tables.gazetteer.ChangeSchema;
import vn.donvi.tables.gazetteer.CoverageSchema;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.NamedUnitSchema;
import vn.donvi.tables.gazetteer.NeighbourSchema;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.tables.gazetteer.TransferRowSchema;
import vn.donvi.tables.gazetteer.TransferSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.tables.party.PartyCommitteeSchema;
import vn.donvi.tables.party.PartyFigureSchema;
import vn.donvi.tables.party.PartyOrganizationSchema;
import vn.donvi.tables.party.PartyPostSchema;
import vn.donvi.tables.party.PartySessionSchema;
import vn.donvi.tables.party.UnitCountsSchema;
import vn.donvi.tables.plan.PlanSchema;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.seat.SeatSchema;
import vn.donvi.tables.standard.SpecialFactorSchema;
import vn.donvi.tables.standard.StandardSchema;
import vn.donvi.tables.standard.TraitSchema;
import vn.donvi.tables.surplus.CurrentPostsSchema;
import vn.donvi.tables.surplus.MergedUnitSchema;
import vn.donvi.tables.surplus.PostNormSchema;

/** The committed documentation is what the schemas say. */
class DocumentationTest {
    private static final String REWRITE = "donvi.rewrite";
    private static final Pattern END = Pattern.compile(";\n");
    private static final String COMMAND = "mvn -pl io/sql -am test -Dtest=DocumentationTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -D" + REWRITE + "=true";

    /** Parts of the documentation: texts, and the schemas of tables. */
    private static final List<Object> TABLES = List.of(
            """
            # Tables

            These are the tables that donvi reads and writes, as CSV, JSON and JSON Lines, in workbooks and in databases. The
            descriptions are made from the code:

                %s

            What is not given is an empty field in CSV, null in JSON and NULL in a database; an empty list is `[]` in JSON.
            True and false are `yes` and an empty field in CSV. A list is an array in JSON, and elsewhere a text with a
            separator between two values. Texts are in NFC. The definitions for databases are in
            [donvi.sql](../sql/donvi.sql).

            ## The gazetteer
            """.formatted(COMMAND),
            CoverageSchema.COVERAGE,
            UnitSchema.UNITS,
            DocumentSchema.DOCUMENTS,
            MeasurementSchema.MEASUREMENTS,
            ShareSchema.SHARES,
            """
            ## Codes of other systems

            A row names its unit by the code of the office, as a parent is named: on each date it is the unit that bears it.
            In a file of your own all columns but `unit`, `system` and `code` may be missing.
            """,
            ForeignCodeSchema.CODES,
            """
            ## Seats

            A row names its unit by the code of the office too. The words are those of the official map of the mergers of
            July 2025. Its points are near the middles of the units, and no source has the points of the seats.
            """,
            SeatSchema.SEATS,
            """
            ## Standards

            What the law asks of units of a type, and by which factors it lowers that. A trait that is not in the last table
            is not known.
            """,
            StandardSchema.STANDARDS,
            SpecialFactorSchema.FACTORS,
            TraitSchema.TRAITS,
            """
            ## Rearrangement

            Which units must be rearranged in a period. What a row of grounds asks must all hold; one row of a period is
            enough. The targets of formed units and their factors are tables of standards. The last table is a user's own.
            """,
            PeriodSchema.PERIODS,
            GroundSchema.GROUNDS,
            ExemptionSchema.EXEMPTIONS,
            ExemptionClaimSchema.CLAIMS,
            """
            ## Posts and offices

            What units have and what merged units are to have. All three tables are a user's own.
            """,
            CurrentPostsSchema.POSTS,
            PostNormSchema.NORMS,
            MergedUnitSchema.MERGED_UNITS,
            """
            ## Plans of mergers

            A change forms one unit of several; its rows need not repeat what one of them says of it. In a file of your own
            all columns but `change` and `unit` may be missing. Figures of a plan go before those of the gazetteer.
            """,
            PlanSchema.PLAN,
            """
            ## Changes in CSV, in workbooks and in databases

            A change and its transfers are rows of two tables. Every change but establishments and dissolutions has
            transfers.
            """,
            ChangeRowSchema.CHANGE_ROWS,
            TransferRowSchema.TRANSFER_ROWS,
            """
            ## Changes in JSON

            A change has its transfers in it.
            """,
            ChangeSchema.CHANGES,
            TransferSchema.TRANSFERS,
            """
            ## Units in databases

            A database has three more columns, which follow from the others.
            """,
            NamedUnitSchema.NAMED_UNITS,
            """
            ## What is computed
            """,
            SnapshotSchema.SNAPSHOTS,
            CrosswalkSchema.CROSSWALK,
            """
            A border may be given once or from both sides. In a file of your own all columns but `unit` and `neighbour` may
            be missing.
            """,
            NeighbourSchema.NEIGHBOURS,
            """
            The polygons of a date. In GeoJSON and TopoJSON the columns before `geometry` are the properties of a feature. In CSV
            and JSON the bytes of a polygon are hexadecimal digits.
            """,
            FeatureSchema.FEATURES,
            LayerSchema.LAYERS,
            ConversionSchema.CONVERSIONS,
            """
            In JSON each candidate of a conversion is an object; elsewhere it is a text such as `26740:0.25-1`.
            """,
            CandidateShareSchema.CANDIDATES,
            """
            ## Party organisations

            A folder with these tables is a register: `donvi party --register DIR` reads it, and `donvi export` writes it. A
            table without rows may be missing.
            """,
            DocumentSchema.PARTY_DOCUMENTS,
            PartyOrganizationSchema.ORGANIZATIONS,
            PartyFigureSchema.FIGURES,
            PartySessionSchema.SESSIONS,
            PartyCommitteeSchema.COMMITTEES,
            PartyPostSchema.POSTS,
            """
            Figures of your own, for `donvi party --figures FILE`. All columns but `unit`, `as_of` and `source` may be
            missing, but a row has members or organisations.
            """,
            UnitCountsSchema.COUNTS,
            """
            ## Resolutions

            A row has one source unit of a provision and what the text states of it.
            """,
            ProvisionSchema.PROVISIONS,
            """
            ## Announcements

            A row uses the columns of its kind.
            """,
            StatementSchema.STATEMENTS);

    /** The tables of a database; units with the ids by which the others refer to them. */
    private static final List<Schema<?>> DATABASE = List.of(
            CoverageSchema.COVERAGE,
            NamedUnitSchema.NAMED_UNITS,
            DocumentSchema.DOCUMENTS,
            ChangeRowSchema.CHANGE_ROWS,
            TransferRowSchema.TRANSFER_ROWS,
            MeasurementSchema.MEASUREMENTS,
            ShareSchema.SHARES,
            ForeignCodeSchema.CODES,
            SeatSchema.SEATS,
            StandardSchema.STANDARDS,
            SpecialFactorSchema.FACTORS,
            TraitSchema.TRAITS,
            PeriodSchema.PERIODS,
            GroundSchema.GROUNDS,
            ExemptionSchema.EXEMPTIONS,
            ExemptionClaimSchema.CLAIMS,
            CurrentPostsSchema.POSTS,
            PostNormSchema.NORMS,
            MergedUnitSchema.MERGED_UNITS,
            PlanSchema.PLAN,
            SnapshotSchema.SNAPSHOTS,
            CrosswalkSchema.CROSSWALK,
            NeighbourSchema.NEIGHBOURS,
            FeatureSchema.FEATURES,
            LayerSchema.LAYERS,
            ConversionSchema.CONVERSIONS,
            DocumentSchema.PARTY_DOCUMENTS,
            PartyOrganizationSchema.ORGANIZATIONS,
            PartyFigureSchema.FIGURES,
            PartySessionSchema.SESSIONS,
            PartyCommitteeSchema.COMMITTEES,
            PartyPostSchema.POSTS,
            UnitCountsSchema.COUNTS,
            ProvisionSchema.PROVISIONS,
            StatementSchema.STATEMENTS);

    @Test
    void tablesAreDocumented() throws IOException {
        StringBuilder text = new StringBuilder();
        Set<String> documented = new TreeSet<>();
        for (Object part : TABLES) {
            if (part instanceof Schema<?> schema) {
                text.append(schema.markdown()).append('\n');
                documented.add(AllTables.name(schema));
            } else {
                text.append(part).append('\n');
            }
        }

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        EveryTableTest.samples().map(AllTables.Sample::toString).toList());
        check("io/tables/TABLES.md", text.toString().stripTrailing() + "\n");
    }

    @Test
    void tablesAreDefined() throws IOException {
        check("io/sql/donvi.sql", definitions());
    }

    @ParameterizedTest
    @EnumSource
    void definitionsAreValid(Database database) throws SQLException {
        try (Connection connection = database.open()) {
            for (String statement : END.splitAsStream(definitions()).toList()) {
                Database.execute(connection, statement);
            }
            for (Schema<?> schema : DATABASE) {
                assertThat(SqlTable.of(schema).read(connection).orThrow()).isEmpty();
            }
        }
    }

    private static String definitions() {
        StringBuilder text = new StringBuilder("""
                -- The tables of donvi; io/tables/TABLES.md says what they mean.
                -- For PostgreSQL first: CREATE DOMAIN double AS double precision; CREATE DOMAIN blob AS bytea
                """);
        for (Schema<?> schema : DATABASE) {
            text.append('\n').append(SqlTable.of(schema).definition()).append(";\n");
        }
        return text.toString();
    }

    private static void check(String name, String expected) throws IOException {
        Path file = SharedSources.repository().resolve(name);
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("%s is made from the schemas; after a change of them, run %s", name, COMMAND)
                .exists()
                .content(StandardCharsets.UTF_8)
                .isEqualTo(expected);
    }
}
