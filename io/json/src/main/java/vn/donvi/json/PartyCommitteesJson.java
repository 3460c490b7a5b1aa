package vn.donvi.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.party.Body;
import vn.donvi.party.Committee;
import vn.donvi.party.Entry;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.term.Term;
import vn.donvi.tables.shared.PartyTexts;
import vn.donvi.time.DateRange;

/**
 * The table of committees in office, one an object, sorted by organisation, body, first date and source:
 *
 * <pre>
 * {"organization":"18229@2025-07-01","body":"ban chấp hành","khoa":null,"nhiem_ky":"2025 - 2030","since":"2025-07-01","until":null,"entry":"chỉ định","source":"31-HD/BTCTW"}
 * </pre>
 *
 * <ul>
 *   <li>{@code organization}: the identity of a version
 *   <li>{@code body}: {@link Body#label()}, but not a congress
 *   <li>{@code khoa}: the number of the term, in digits; may be {@code null} or missing
 *   <li>{@code nhiem_ky}: the years of the term; may be {@code null} or missing
 *   <li>{@code since}, {@code until}: from when until when it is in office as far as known; {@code until} may be {@code null} or missing
 *   <li>{@code entry}: {@link Entry#label()}, which says what {@code since} is
 *   <li>{@code source}: the number of a document or publication
 * </ul>
 */
public final class PartyCommitteesJson {
    private static final Body[] BODIES =
            Arrays.stream(Body.values()).filter(body -> body != Body.DAI_HOI).toArray(Body[]::new);

    private static final Members MEMBERS = new Members();
    private static final Member<OrganizationId> ORGANIZATION = MEMBERS.required("organization", PartyTypes.ID);
    private static final Member<Body> BODY = MEMBERS.required("body", JsonType.oneOf(BODIES, Body::label));
    private static final Member<Optional<Integer>> KHOA = MEMBERS.optional("khoa", PartyTypes.ORDINAL);
    private static final Member<Optional<Term>> NHIEM_KY = MEMBERS.optional("nhiem_ky", PartyTypes.TERM);
    private static final Member<LocalDate> SINCE = MEMBERS.required("since", JsonType.DATE);
    private static final Member<Optional<LocalDate>> UNTIL = MEMBERS.optional("until", JsonType.DATE);
    private static final Member<Entry> ENTRY = MEMBERS.required("entry", PartyTypes.ENTRY);
    private static final Member<String> SOURCE = MEMBERS.required("source", JsonType.TEXT);

    /** Reads and writes it. */
    public static final JsonTable<Committee> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private PartyCommitteesJson() {}

    private static final class Objects extends JsonTable.Shape<Committee> {
        @Override
        String name() {
            return "party_committees";
        }

        @Override
        ObjectParser<Committee> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                Committee value(JsonRow row) {
                    DateRange held = PartyTypes.range(row, SINCE, UNTIL, this);
                    if (held == null) {
                        return null;
                    }
                    return new Committee(
                            row.get(ORGANIZATION),
                            row.get(BODY),
                            PartyTexts.ordinals(row.get(KHOA), Optional.empty(), row.get(NHIEM_KY), Optional.empty()),
                            held,
                            row.get(ENTRY),
                            row.get(SOURCE));
                }
            };
        }

        @Override
        void write(Committee committee, JsonGenerator json) {
            ORGANIZATION.write(json, committee.organization());
            BODY.write(json, committee.body());
            KHOA.write(json, PartyTexts.boxed(committee.ordinals().khoa()));
            NHIEM_KY.write(json, committee.ordinals().nhiemKy());
            SINCE.write(json, committee.held().startInclusive());
            UNTIL.write(json, committee.held().endExclusive());
            ENTRY.write(json, committee.entry());
            SOURCE.write(json, committee.source());
        }

        @Override
        Comparator<Committee> order() {
            return Committee.ORDER;
        }
    }
}
