package vn.donvi.law.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Extent;
import vn.donvi.law.amendment.Draft.Effect;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * Gives each formed unit its code, type and parent.
 *
 * <p>The statistics office keeps the code of the unit whose seat the new one takes. So the code is, in this order: the
 * published one; that which the gazetteer has already; that of the unit that goes on; that of the seat; that of the only source. A unit without one gets a
 * code of its own, made of act and clause, and a note that says so. The name decides nothing: of the units formed in
 * 2025 from several, one of which has the name, a third got the code of another.
 */
final class Forming {
    private final String document;
    private final UnitPool pool;
    private final FormedCodes published;
    private final KnownState known;
    private final Optional<UnitCode> province;
    private final Complaints complaints;
    private final Map<UnitCode, Draft> taken = new HashMap<>();
    private final List<Formed> formed = new ArrayList<>();

    /** A formation with its draft. */
    private record Formed(Draft draft, Formation formation) {}

    private Forming(
            String document,
            UnitPool pool,
            FormedCodes published,
            KnownState known,
            Optional<UnitCode> province,
            Complaints complaints) {
        this.document = document;
        this.pool = pool;
        this.published = published;
        this.known = known;
        this.province = province;
        this.complaints = complaints;
    }

    /**
     * Makes the formations of the drafts that are not faulty.
     *
     * @param known what the gazetteer knows of the day
     * @param province the province above all formed units, if their old parents end with the act
     */
    static List<Formation> of(
            List<Draft> drafts,
            String document,
            UnitPool pool,
            FormedCodes published,
            KnownState known,
            Optional<UnitCode> province,
            Complaints complaints) {
        Forming forming = new Forming(document, pool, published, known, province, complaints);
        List<Draft> sound = drafts.stream().filter(draft -> !draft.isFaulty()).toList();
        // Higher units first, since the codes of the others' parents can be theirs.
        for (UnitLevel level : UnitLevel.values()) {
            for (Draft draft : sound) {
                if (draft.effect() == Effect.MOVED) {
                    if (draft.mentions().get(1).unit().level() == level) {
                        forming.move(draft);
                    }
                } else if (forming.level(draft) == level) {
                    forming.form(draft);
                }
            }
        }
        Draft.spreadFaults(drafts, complaints);
        return forming.formed.stream()
                .filter(each -> !each.draft().isFaulty())
                .map(Formed::formation)
                .toList();
    }

    private UnitLevel level(Draft draft) {
        return type(draft).map(UnitType::level).orElse(UnitLevel.COMMUNE);
    }

    /** The type of the target: that of its word or, where a word has several, the one that fits its parts. */
    private static Optional<UnitType> type(Draft draft) {
        List<UnitType> types = draft.target().types();
        if (types.size() == 1) {
            return Optional.of(types.get(0));
        }
        Optional<Mention> continued = draft.continued();
        if (draft.effect() != Effect.RENAMED && continued.isPresent()) {
            return Optional.of(continued.get().unit().type());
        }
        AdministrativeUnit part = draft.mentions().get(0).unit();
        return types.stream().filter(type -> type.level() == part.level()).findFirst();
    }

    private void form(Draft draft) {
        Optional<UnitType> type = type(draft);
        if (type.isEmpty()) {
            complaints.add(draft, "the type of " + draft.target() + " is not clear");
            return;
        }
        List<Part> parts = new ArrayList<>();
        for (Mention mention : draft.mentions()) {
            parts.add(mention.part());
            noteSpelling(draft, mention);
        }
        boolean ofLowerUnits = parts.stream()
                .allMatch(part -> type.get().level().isAbove(part.unit().level()));
        Optional<AdministrativeUnit> begun = known.begun(draft.target(), type.get(), parts);
        Optional<UnitCode> parent =
                begun.isPresent() ? begun.get().parent() : parent(draft, type.get());
        if (parent.isEmpty() && type.get().level() != UnitLevel.PROVINCE) {
            complaints.add(draft, "the unit above " + draft.target() + " is not clear");
            return;
        }
        UnitCode code = code(draft, parts, parent, begun);
        if (ofLowerUnits) {
            for (Part part : parts) {
                comeUnder(draft, part, code);
            }
            parts = oldParents(parts);
        }
        boolean keepsName = draft.effect() == Effect.UNCHANGED || draft.effect() == Effect.ENLARGED;
        String name = begun.map(AdministrativeUnit::name)
                .orElseGet(() -> keepsName
                        ? draft.mentions().get(0).unit().name()
                        : WrittenName.official(draft.target().name()));
        add(
                draft,
                new Formation(
                        draft.clause(), code, type.get(), name, parent, parts, draft.figures(), draft.note()));
    }

    private void add(Draft draft, Formation formation) {
        Draft other = taken.putIfAbsent(formation.code(), draft);
        if (other != null) {
            complaints.add(
                    draft,
                    draft.target() + " and " + other.target() + " (" + other.clause().ref() + ") would both be "
                            + formation.code());
        } else {
            formed.add(new Formed(draft, formation));
        }
    }

    private static void noteSpelling(Draft draft, Mention mention) {
        String written = mention.name().name();
        if (mention.name().types().stream().allMatch(type -> type.level() == mention.unit().level())
                && !WrittenName.isExact(written, mention.unit())) {
            draft.note("the text writes " + NameForm.normal(written) + " for "
                    + mention.unit().fullName());
        }
    }

    // Units that come under another

    private void move(Draft draft) {
        UnitCode above = draft.mentions().get(0).unit().code();
        for (Mention mention : draft.mentions().subList(1, draft.mentions().size())) {
            comeUnder(draft, mention.part(), above);
        }
    }

    private void comeUnder(Draft draft, Part part, UnitCode above) {
        AdministrativeUnit unit = part.unit();
        if (!part.isWhole()) {
            complaints.add(draft, "a part of " + unit + " cannot come under " + draft.target() + " as it is");
            return;
        }
        add(
                draft,
                new Formation(
                        draft.clause(),
                        unit.code(),
                        unit.type(),
                        unit.name(),
                        Optional.of(above),
                        List.of(part),
                        StatedFigures.NONE,
                        draft.note()));
    }

    /** The units that were above some parts: whole if all that is in them is among the parts. */
    private List<Part> oldParents(List<Part> parts) {
        Set<AdministrativeUnit> above = new LinkedHashSet<>();
        Set<AdministrativeUnit> moved = new LinkedHashSet<>();
        for (Part part : parts) {
            moved.add(part.unit());
            pool.parent(part.unit()).ifPresent(above::add);
        }
        List<Part> old = new ArrayList<>();
        for (AdministrativeUnit unit : above) {
            boolean all = moved.containsAll(pool.within(unit, parts.get(0).unit().level()));
            Extent extent = all ? Extent.ALL : Extent.PART;
            old.add(new Part(
                    unit,
                    UnitName.of(unit.type().prefix().toLowerCase(Locale.ROOT), unit.name()),
                    extent,
                    extent,
                    StatedFigures.NONE));
        }
        return old;
    }

    // Codes and parents

    private Optional<UnitCode> parent(Draft draft, UnitType type) {
        if (type.level() == UnitLevel.PROVINCE) {
            return Optional.empty();
        }
        if (province.isPresent()) {
            return province;
        }
        List<UnitName> around =
                draft.target().within().isEmpty() ? draft.clause().within() : draft.target().within();
        if (!around.isEmpty()) {
            Optional<UnitCode> formed = formedParent(around.get(0));
            if (formed.isPresent()) {
                return formed;
            }
            List<AdministrativeUnit> named =
                    pool.candidates(around.get(0), around.subList(1, around.size())).stream()
                            .filter(unit -> unit.level().isAbove(type.level()))
                            .toList();
            if (named.size() == 1) {
                return Optional.of(named.get(0).code());
            }
        }
        Set<UnitCode> parents = new LinkedHashSet<>();
        for (Mention mention : draft.mentions()) {
            AdministrativeUnit unit = mention.unit();
            Optional<UnitCode> above = unit.level() == type.level()
                    ? unit.parent()
                    : pool.parent(unit).flatMap(AdministrativeUnit::parent);
            above.ifPresent(parents::add);
        }
        return parents.size() == 1 ? Optional.of(parents.iterator().next()) : Optional.empty();
    }

    /** The code of a unit of a higher level that the act itself forms. */
    private Optional<UnitCode> formedParent(UnitName name) {
        return formed.stream()
                .map(Formed::formation)
                .filter(formation -> name.types().contains(formation.type())
                        && NameForm.spellingKey(formation.name())
                                .equals(NameForm.spellingKey(WrittenName.official(name.name()))))
                .map(Formation::code)
                .findFirst();
    }

    private UnitCode code(
            Draft draft, List<Part> parts, Optional<UnitCode> parent, Optional<AdministrativeUnit> begun) {
        Optional<UnitCode> listed =
                published.find(draft.target(), parent).or(() -> begun.map(AdministrativeUnit::code));
        if (listed.isPresent()) {
            return listed.get();
        }
        if (draft.continued().isPresent()) {
            return draft.continued().get().unit().code();
        }
        UnitLevel level = level(draft);
        List<Part> ending = parts.stream()
                .filter(part -> part.unit().level() == level
                        && (part.area() == Extent.ALL || part.area() == Extent.REST))
                .toList();
        List<Part> kept = draft.seat().isNamed()
                ? ending.stream()
                        .filter(part -> WrittenName.isName(draft.seat().name(), part.unit()))
                        .toList()
                : parts.size() == 1 ? ending : List.of();
        if (kept.size() == 1) {
            return kept.get(0).unit().code();
        }
        UnitCode own = ownCode(draft.clause().ref());
        draft.note("no source gives its code, " + own + " stands for it");
        return own;
    }

    /** A code that no list has: {@code 401.1.3} for clause 3 of article 1 of 401/NQ-UBTVQH16. */
    private UnitCode ownCode(ClauseRef ref) {
        StringBuilder code = new StringBuilder(letters(document.split("/", 2)[0]));
        for (String place : List.of(ref.article(), ref.clause(), ref.point())) {
            int blank = place.lastIndexOf(' ');
            String own = letters(blank < 0 ? place : place.substring(blank + 1));
            if (!own.isEmpty()) {
                code.append('.').append(own);
            }
        }
        if (code.length() > 13) {
            code.setLength(13);
        }
        String base = code.toString();
        for (int more = 2; taken.containsKey(UnitCode.of(code.toString())); more++) {
            code.setLength(base.length());
            code.append('-').append(more);
        }
        return UnitCode.of(code.toString());
    }

    private static String letters(String text) {
        return NameForm.key(text);
    }
}
