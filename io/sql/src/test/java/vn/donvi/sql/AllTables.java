package vn.donvi.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.CandidateShareSchema;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionSchema;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.change.Extent;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.geo.FeatureSchema;
import vn.donvi.geo.FeatureSet;
import vn.donvi.geo.LayerSchema;
import vn.donvi.geo.UnitFeature;
import vn.donvi.law.resolution.ProvisionRow;
import vn.donvi.law.resolution.ProvisionSchema;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.neighbour.SharedBorder;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.StatementSchema;
import vn.donvi.party.Body;
import vn.donvi.party.Committee;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyLevel;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Person;
import vn.donvi.party.Post;
import vn.donvi.party.PostHolding;
import vn.donvi.party.PostTitle;
import vn.donvi.party.UnitCounts;
import vn.donvi.party.term.Ordinals;
import vn.donvi.plan.PlanPart;
import vn.donvi.plan.PlanRow;
import vn.donvi.plan.PlanStatus;
import vn.donvi.plan.Proposal;
import vn.donvi.plan.UnitReference;
import vn.donvi.plan.eligibility.ExemptionClaim;
import vn.donvi.plan.eligibility.ExemptionKind;
import vn.donvi.plan.surplus.CurrentPosts;
import vn.donvi.plan.surplus.MergedUnit;
import vn.donvi.plan.surplus.PostNorm;
import vn.donvi.problem.Location;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitFact;
import vn.donvi.tables.eligibility.ExemptionClaimSchema;
import vn.donvi.tables.eligibility.ExemptionSchema;
import vn.donvi.tables.eligibility.GroundSchema;
import vn.donvi.tables.eligibility.PeriodSchema;
import vn.donvi.tables.gazetteer.ChangeRow;
import vn.donvi.tables.gazetteer.ChangeRowSchema;
import vn.donvi.tables.gazetteer.ChangeSchema;
import vn.donvi.tables.gazetteer.Coverage;
import vn.donvi.tables.gazetteer.CoverageSchema;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.tables.gazetteer.DatedUnit;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.NamedUnitSchema;
import vn.donvi.tables.gazetteer.NeighbourSchema;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.tables.gazetteer.SnapshotSchema;
import vn.donvi.tables.gazetteer.TransferRow;
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
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
import vn.donvi.vietnam.VietnamCodes;
import vn.donvi.vietnam.VietnamEligibility;
import vn.donvi.vietnam.VietnamGazetteer;
import vn.donvi.vietnam.VietnamPartyRegister;
import vn.donvi.vietnam.VietnamSeats;
import vn.donvi.vietnam.VietnamStandards;

/** Every table of the repository with rows: all that are embedded, and a few of the others. */
final class AllTables {
    static final Gazetteer VIETNAM = VietnamGazetteer.load();
    static final LocalDate DATE = LocalDate.of(2025, 7, 1);

    private static final PartyRegister PARTY = VietnamPartyRegister.load(VIETNAM);

    /**
     * A table with rows.
     *
     * @param rows at least one, in the order of the table
     */
    record Sample<T>(Schema<T> schema, List<T> rows) {
        @Override
        public String toString() {
            return name(schema);
        }
    }

    private AllTables() {}

    /** A name that no other table has: two schemas have the same class, and two the same name. */
    static String name(Schema<?> schema) {
        return schema.getClass().getSimpleName() + " " + schema.name();
    }

    /** The tables that a database holds. */
    static List<Sample<?>> flat() {
        return List.of(
                coverage(),
                new Sample<>(UnitSchema.UNITS, VIETNAM.units()),
                new Sample<>(NamedUnitSchema.NAMED_UNITS, VIETNAM.units()),
                sorted(DocumentSchema.DOCUMENTS, List.copyOf(VIETNAM.documents().values())),
                new Sample<>(
                        ChangeRowSchema.CHANGE_ROWS,
                        VIETNAM.changes().stream().map(ChangeRow::of).toList()),
                new Sample<>(TransferRowSchema.TRANSFER_ROWS, TransferRow.of(VIETNAM.changes())),
                new Sample<>(MeasurementSchema.MEASUREMENTS, VIETNAM.measurements()),
                new Sample<>(ShareSchema.SHARES, VIETNAM.shares()),
                new Sample<>(ForeignCodeSchema.CODES, VietnamCodes.load(VIETNAM).codes()),
                new Sample<>(SeatSchema.SEATS, VietnamSeats.load(VIETNAM).seats()),
                new Sample<>(StandardSchema.STANDARDS, VietnamStandards.load().standards()),
                new Sample<>(
                        SpecialFactorSchema.FACTORS, VietnamStandards.load().factors()),
                new Sample<>(
                        TraitSchema.TRAITS,
                        List.of(
                                new TraitFact(UnitCode.of("18229"), Trait.MOUNTAIN, "no", "a report"),
                                new TraitFact(UnitCode.of("18229"), Trait.MINORITY, "0.50", ""))),
                new Sample<>(PeriodSchema.PERIODS, VietnamEligibility.load().periods()),
                new Sample<>(GroundSchema.GROUNDS, VietnamEligibility.load().grounds()),
                new Sample<>(
                        ExemptionSchema.EXEMPTIONS, VietnamEligibility.load().exemptions()),
                new Sample<>(
                        ExemptionClaimSchema.CLAIMS,
                        List.of(new ExemptionClaim(UnitCode.of("18229"), ExemptionKind.ISOLATED, "a report"))),
                new Sample<>(
                        CurrentPostsSchema.POSTS,
                        List.of(new CurrentPosts(UnitCode.of("18229"), "công chức", 20, "a report"))),
                new Sample<>(
                        PostNormSchema.NORMS,
                        List.of(new PostNorm(UnitType.XA, 0, Optional.of(16_000L), "công chức", 32, ""))),
                new Sample<>(
                        MergedUnitSchema.MERGED_UNITS,
                        List.of(new MergedUnit(
                                "Đức Thọ",
                                UnitType.XA,
                                Optional.empty(),
                                List.of(UnitCode.of("18229"), UnitCode.of("18244"))))),
                plan(),
                new Sample<>(
                        SnapshotSchema.SNAPSHOTS,
                        DatedUnit.of(List.of(VIETNAM.on(DATE.minusDays(1)), VIETNAM.on(DATE)))),
                crosswalk(),
                new Sample<>(
                        NeighbourSchema.NEIGHBOURS,
                        List.of(
                                new SharedBorder(
                                        UnitId.parse("00070@2025-07-01"),
                                        UnitId.parse("00082@2025-07-01"),
                                        OptionalDouble.of(1234.5),
                                        false,
                                        "reform_2025"),
                                new SharedBorder(
                                        UnitId.parse("00070@2025-07-01"),
                                        UnitId.parse("00091@2025-07-01"),
                                        OptionalDouble.empty(),
                                        true,
                                        ""))),
                boundaries(),
                new Sample<>(LayerSchema.LAYERS, List.of(BoundaryLayer.values())),
                conversions(),
                sorted(
                        DocumentSchema.PARTY_DOCUMENTS,
                        List.copyOf(PARTY.documents().values())),
                new Sample<>(PartyOrganizationSchema.ORGANIZATIONS, PARTY.organizations()),
                new Sample<>(PartyFigureSchema.FIGURES, PARTY.figures()),
                new Sample<>(PartySessionSchema.SESSIONS, PARTY.sessions()),
                committees(),
                posts(),
                counts(),
                provisions(),
                statements());
    }

    /** Districts of 2019, of which five have no polygon. */
    private static Sample<UnitFeature> boundaries() {
        return new Sample<>(
                FeatureSchema.FEATURES,
                FeatureSet.of(Boundaries.load(VIETNAM), LocalDate.of(2019, 4, 1))
                        .features(UnitLevel.DISTRICT));
    }

    private static Sample<ProvisionRow> provisions() {
        return new Sample<>(
                ProvisionSchema.PROVISIONS,
                List.of(
                        new ProvisionRow(
                                "1665/NQ-UBTVQH15",
                                "Điều 1, khoản 37",
                                "formed",
                                UnitName.of("thị trấn", "Đức Thọ"),
                                "huyện Đức Thọ",
                                Optional.of(Extent.ALL),
                                Optional.of(Extent.ALL),
                                OptionalDouble.of(7.87),
                                OptionalLong.of(3121),
                                UnitName.of("xã", "Đức Thọ")),
                        new ProvisionRow(
                                "",
                                "Điều 1, khoản 70",
                                "unchanged",
                                UnitName.of("xã", "Sơn Kim 1"),
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                OptionalLong.empty(),
                                UnitName.of("xã", "Sơn Kim 1"))));
    }

    /** The tables of which a row has others in it, or is in another. */
    static List<Sample<?>> nested() {
        UnitChange merger = VIETNAM.changes(DATE, DATE).stream()
                .filter(change -> !change.transfers().isEmpty())
                .findFirst()
                .orElseThrow();
        return List.of(
                new Sample<>(ChangeSchema.CHANGES, VIETNAM.changes()),
                new Sample<>(TransferSchema.TRANSFERS, merger.transfers()),
                new Sample<>(
                        CandidateShareSchema.CANDIDATES,
                        conversions().rows().stream()
                                .flatMap(entry -> entry.candidates().stream())
                                .toList()));
    }

    private static <T> Sample<T> sorted(Schema<T> schema, List<T> rows) {
        return new Sample<>(schema, rows.stream().sorted(schema.order()).toList());
    }

    private static Sample<Coverage> coverage() {
        return new Sample<>(
                CoverageSchema.COVERAGE,
                List.of(new Coverage(Coverage.FORMAT, VIETNAM.coverage().startInclusive(), VIETNAM.knownUntil())));
    }

    private static Sample<CrosswalkEntry> crosswalk() {
        return sorted(
                CrosswalkSchema.CROSSWALK,
                Crosswalk.between(VIETNAM, DATE.minusDays(1), DATE).rows().stream()
                        .map(CrosswalkEntry::of)
                        .toList());
    }

    private static Sample<ConversionEntry> conversions() {
        AddressConverter converter = AddressConverter.to(VIETNAM, DATE);
        return new Sample<>(
                ConversionSchema.CONVERSIONS,
                List.of("Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh", "Quận 1, TP. Hồ Chí Minh", "Atlantis").stream()
                        .map(address -> ConversionEntry.of(address, converter.convert(address)))
                        .toList());
    }

    private static Sample<Committee> committees() {
        return new Sample<>(
                PartyCommitteeSchema.COMMITTEES,
                List.of(new Committee(
                        OrganizationId.parse("01@2025-07-01"),
                        Body.BAN_CHAP_HANH,
                        Ordinals.NONE.withKhoa(18),
                        DateRange.of(DATE, DATE.plusDays(90)),
                        Entry.CHI_DINH,
                        "Báo X")));
    }

    private static Sample<UnitCounts> counts() {
        return new Sample<>(
                UnitCountsSchema.COUNTS,
                List.of(
                        new UnitCounts(
                                UnitCode.of("18229"),
                                Optional.of(900L),
                                Optional.empty(),
                                PartyMeasure.TO_CHUC_DANG,
                                DATE.minusDays(1),
                                "Báo X"),
                        new UnitCounts(
                                UnitCode.of("18229"),
                                Optional.of(2989L),
                                Optional.of(77L),
                                PartyMeasure.TO_CHUC_DANG_TRUC_THUOC,
                                DATE,
                                "Báo X")));
    }

    private static Sample<PostHolding> posts() {
        return new Sample<>(
                PartyPostSchema.POSTS,
                List.of(new PostHolding(
                        OrganizationId.parse("01@2025-07-01"),
                        new Person("Lê B", "k1"),
                        new Post(PostTitle.TRUONG_BAN, PartyLevel.TINH, Optional.of(Organ.VAN_PHONG)),
                        DateRange.from(DATE),
                        Entry.KHONG_RO,
                        "Báo X",
                        "1")));
    }

    private static Sample<?> statements() {
        return sorted(
                StatementSchema.STATEMENTS,
                AnnouncementReader.withoutGazetteer()
                        .read(
                                "news",
                                "Xã Đức Thọ có diện tích 48,93 km2, dân số 40.064 người.\nNgày 1/7/2025 xã đi vào hoạt động.")
                        .statements());
    }

    private static Sample<PlanRow> plan() {
        Proposal proposal = new Proposal(
                "Đức Thọ",
                Optional.of(UnitType.XA),
                Optional.of(DATE),
                Optional.of(PlanStatus.APPROVED),
                "12/NQ-HĐND",
                "2023-2025",
                OptionalDouble.of(48.93),
                OptionalLong.of(40_065),
                "three units or more",
                "a note");
        PlanPart part = new PlanPart(
                UnitReference.parse("18229@2004-08-31"),
                Extent.PART,
                Extent.NONE,
                OptionalDouble.of(1.5),
                OptionalLong.of(0),
                Optional.of(DATE),
                true);
        return new Sample<>(
                PlanSchema.PLAN,
                List.of(
                        new PlanRow("1", part, proposal, Location.of("plan")),
                        new PlanRow(
                                "1",
                                PlanPart.whole(UnitReference.parse("18244")),
                                Proposal.NONE,
                                Location.of("plan"))));
    }
}
