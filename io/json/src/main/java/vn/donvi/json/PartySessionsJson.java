package vn.donvi.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.term.Term;
import vn.donvi.tables.shared.PartyTexts;
import vn.donvi.time.DateRange;

/**
 * The table of congresses and conferences, one an object, sorted by organisation, first day, kind, numbers and source:
 *
 * <pre>
 * {"organization":"18229@2025-07-01","kind":"đại hội đại biểu","khoa":null,"lan_thu":1,"nhiem_ky":"2025 - 2030","hoi_nghi":null,"since":"2025-08-05","until":"2025-08-07","planned":false,"source":"Báo Hà Tĩnh"}
 * </pre>
 *
 * <ul>
 *   <li>{@code organization}: the identity of a version
 *   <li>{@code kind}: {@link SessionKind#label()}
 *   <li>{@code khoa}, {@code lan_thu}, {@code nhiem_ky}, {@code hoi_nghi}: its numbers, in digits, and the years of the term;
 *       may be {@code null} or missing; {@code hoi_nghi} is that of a conference only
 *   <li>{@code since}, {@code until}: its first day and the day after its last; both {@code null} or missing if not known
 *   <li>{@code planned}: whether the source speaks of a plan; may be missing if not
 *   <li>{@code source}: the number of a document or publication
 * </ul>
 */
public final class PartySessionsJson {
    private static final Members MEMBERS = new Members();
    private static final Member<OrganizationId> ORGANIZATION = MEMBERS.required("organization", PartyTypes.ID);
    private static final Member<SessionKind> KIND =
            MEMBERS.required("kind", JsonType.oneOf(SessionKind.values(), SessionKind::label));
    private static final Member<Optional<Integer>> KHOA = MEMBERS.optional("khoa", PartyTypes.ORDINAL);
    private static final Member<Optional<Integer>> LAN_THU = MEMBERS.optional("lan_thu", PartyTypes.ORDINAL);
    private static final Member<Optional<Term>> NHIEM_KY = MEMBERS.optional("nhiem_ky", PartyTypes.TERM);
    private static final Member<Optional<Integer>> HOI_NGHI = MEMBERS.optional("hoi_nghi", PartyTypes.ORDINAL);
    private static final Member<Optional<LocalDate>> SINCE = MEMBERS.optional("since", JsonType.DATE);
    private static final Member<Optional<LocalDate>> UNTIL = MEMBERS.optional("until", JsonType.DATE);
    private static final Member<Boolean> PLANNED = MEMBERS.orElse("planned", JsonType.FLAG, false);
    private static final Member<String> SOURCE = MEMBERS.required("source", JsonType.TEXT);

    /** Reads and writes it. */
    public static final JsonTable<Session> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private PartySessionsJson() {}

    private static final class Objects extends JsonTable.Shape<Session> {
        @Override
        String name() {
            return "party_sessions";
        }

        @Override
        ObjectParser<Session> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                Session value(JsonRow row) {
                    SessionKind kind = row.get(KIND);
                    Optional<Integer> hoiNghi = row.get(HOI_NGHI);
                    if (kind.isCongress() && hoiNghi.isPresent()) {
                        report(HOI_NGHI, "must be null for a " + kind.label() + ", but is " + hoiNghi.get());
                        return null;
                    }
                    Optional<LocalDate> since = row.get(SINCE);
                    Optional<LocalDate> until = row.get(UNTIL);
                    if (since.isPresent() != until.isPresent()) {
                        report(
                                since.isPresent() ? UNTIL : SINCE,
                                "must not be null where " + (since.isPresent() ? SINCE : UNTIL).name() + " is not");
                        return null;
                    }
                    if (since.isPresent() && !until.get().isAfter(since.get())) {
                        report(UNTIL, "must be after since " + since.get() + ", but is " + until.get());
                        return null;
                    }
                    return new Session(
                            row.get(ORGANIZATION),
                            kind,
                            PartyTexts.ordinals(row.get(KHOA), row.get(LAN_THU), row.get(NHIEM_KY), hoiNghi),
                            since.map(first -> DateRange.of(first, until.get())),
                            row.get(PLANNED),
                            row.get(SOURCE));
                }
            };
        }

        @Override
        void write(Session session, JsonGenerator json) {
            ORGANIZATION.write(json, session.organization());
            KIND.write(json, session.kind());
            KHOA.write(json, PartyTexts.boxed(session.ordinals().khoa()));
            LAN_THU.write(json, PartyTexts.boxed(session.ordinals().lanThu()));
            NHIEM_KY.write(json, session.ordinals().nhiemKy());
            HOI_NGHI.write(json, PartyTexts.boxed(session.ordinals().hoiNghi()));
            SINCE.write(json, session.days().map(DateRange::startInclusive));
            UNTIL.write(json, session.days().flatMap(DateRange::endExclusive));
            PLANNED.write(json, session.planned());
            SOURCE.write(json, session.source());
        }

        @Override
        Comparator<Session> order() {
            return Session.ORDER;
        }
    }
}
