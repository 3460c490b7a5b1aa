package vn.donvi.news.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.donvi.name.NameForm;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.Meeting;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Occasion;
import vn.donvi.news.announcement.PartialDate;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.time.DateRange;

/** Finds the congresses and conferences of the Party that a text reports as held or planned. */
final class HeldSessions {
    private static final String PARTY = "đảng";
    private static final String SUCCESS = "thành công ";
    private static final List<String> PLANNED = List.of("sẽ", "dự kiến", "chuẩn bị", "kế hoạch");

    private final Optional<LocalDate> date;
    private final List<Occasion> occasions;
    private final List<Meeting> meetings;

    /** @param date the date of the text, if known */
    HeldSessions(Announcement announcement, Optional<LocalDate> date) {
        this.date = date;
        this.occasions = announcement.statements(Occasion.class);
        this.meetings = announcement.statements(Meeting.class);
    }

    /** Whether an occasion is a congress or conference of the Party, and not a committee or a term. */
    boolean isMeeting(Occasion occasion) {
        return kind(occasion).isPresent();
    }

    /** Whether an occasion is of the Party. If its body does not say of whom it is, the words around it do. */
    boolean isOfParty(Occasion occasion) {
        String body = lower(occasion.body());
        boolean isBare = Arrays.stream(SessionKind.values())
                .anyMatch(kind -> kind.label().equals(body));
        return (isBare ? lower(occasion.quote().words()) : body).contains(PARTY);
    }

    /** Whether the text names a congress of the organisation of a unit. */
    boolean hasCongress(Optional<NamedUnit> unit) {
        return unit.isPresent()
                && occasions.stream()
                        .filter(occasion ->
                                kind(occasion).filter(SessionKind::isCongress).isPresent())
                        .anyMatch(occasion -> occasion.unit()
                                .filter(named -> named.term().equals(unit.get().term())
                                        && named.name().equals(unit.get().name()))
                                .isPresent());
    }

    /** Whether the text reports that the congress or conference was held or will be. */
    boolean isHeld(Occasion occasion) {
        return report(occasion).isPresent();
    }

    /** The congress or conference that the text reports, as one of an organisation. */
    Session session(Occasion occasion, PartyOrganization organization, String source) {
        Meeting meeting = report(occasion).orElseThrow();
        Optional<LocalDate> day = meeting.date().flatMap(PartialDate::date);
        boolean isLater = day.isPresent() && date.isPresent() && day.get().isAfter(date.get());
        return new Session(
                organization.id(),
                kind(occasion).orElseThrow(),
                occasion.ordinals(),
                day.map(first -> DateRange.of(first, first.plusDays(1))).filter(organization.validity()::encloses),
                isLater || isPlanned(meeting),
                source);
    }

    /** The report of a meeting of the same kind, of which the occasion is the first that it names. */
    private Optional<Meeting> report(Occasion occasion) {
        return meetings.stream()
                .filter(meeting -> isOf(meeting, occasion))
                .filter(meeting -> occasions.stream()
                        .filter(other -> isOf(meeting, other))
                        .findFirst()
                        .filter(occasion::equals)
                        .isPresent())
                .findFirst();
    }

    private boolean isOf(Meeting meeting, Occasion occasion) {
        String what = lower(meeting.what());
        String event = what.startsWith(SUCCESS) ? what.substring(SUCCESS.length()) : what;
        Optional<SessionKind> kind = kind(occasion);
        return kind.isPresent()
                && meeting.quote().holds(occasion.quote())
                && event.startsWith(
                        kind.get().isCongress() ? SessionKind.DAI_HOI.label() : SessionKind.HOI_NGHI.label());
    }

    private static boolean isPlanned(Meeting meeting) {
        String host = lower(meeting.host());
        return PLANNED.stream().anyMatch(word -> host.endsWith(" " + word));
    }

    private Optional<SessionKind> kind(Occasion occasion) {
        String body = lower(occasion.body());
        if (!isOfParty(occasion)) {
            return Optional.empty();
        }
        if (occasion.ordinals().hoiNghi().isPresent() || body.startsWith(SessionKind.HOI_NGHI.label())) {
            return Optional.of(SessionKind.HOI_NGHI);
        }
        for (SessionKind kind :
                List.of(SessionKind.DAI_HOI_DAI_BIEU, SessionKind.DAI_HOI_DANG_VIEN, SessionKind.DAI_HOI)) {
            if (body.startsWith(kind.label())) {
                return Optional.of(kind);
            }
        }
        return body.contains(SessionKind.DAI_HOI.label()) ? Optional.of(SessionKind.DAI_HOI) : Optional.empty();
    }

    private static String lower(String words) {
        return NameForm.normal(words).toLowerCase(Locale.ROOT);
    }
}
