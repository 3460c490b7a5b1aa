package vn.donvi.news.interpretation;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.donvi.address.name.Accents;
import vn.donvi.address.name.NameIndex;
import vn.donvi.address.name.NameMatch;
import vn.donvi.address.name.NameQuery;
import vn.donvi.address.name.NameSearch;
import vn.donvi.address.name.TypeWord;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.name.NameForm;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.DateNamed;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.MovedUnits;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Occasion;
import vn.donvi.news.announcement.OrganNamed;
import vn.donvi.news.announcement.PersonNamed;
import vn.donvi.news.announcement.PostNamed;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.UnchangedUnits;
import vn.donvi.news.announcement.UnitsNamed;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * Finds the units of a gazetteer that the names in a text mean, and gives the reason, or says that the text does not
 * decide.
 *
 * <p>The evidence is: the words for types, "cũ", and the units in brackets; the context from the caller; the date of
 * the text; a unit formed from all the units that the text says; one parent with all the units of a list; and the one
 * province or district that the text also names. Names are compared with their accents; a name without accents fits all
 * names of its letters.
 *
 * <p>Immutable and thread-safe. Making one costs an index of all names; the cost of a text grows with the number of
 * units that share its names.
 *
 * <pre>{@code
 * Interpreter interpreter = Interpreter.of(gazetteer);
 * Interpretation read = interpreter.interpret(announcement, Context.NONE.province("Hà Nội"));
 * read.units().forEach(meaning -> System.out.println(meaning.named() + ": " + meaning.candidates()));
 * }</pre>
 */
public final class Interpreter {
    private static final List<String> LEVELS = List.of("tỉnh", "thành phố", "quận", "huyện", "thị xã", "phường", "xã");

    private final Gazetteer gazetteer;
    private final NameIndex names;
    private final LocalDate lastDay;

    private Interpreter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = NameIndex.of(gazetteer.units());
        this.lastDay = gazetteer.units().stream()
                .map(unit -> unit.validity().startInclusive())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Makes an interpreter of texts about the units of a gazetteer. */
    public static Interpreter of(Gazetteer gazetteer) {
        return new Interpreter(gazetteer);
    }

    /**
     * Finds the meanings of the names in a text.
     *
     * @throws IllegalArgumentException if no province or district of any date is called as the context says
     */
    public Interpretation interpret(Announcement announcement, Context context) {
        return new Reading(announcement, context).interpretation();
    }

    /** The interpretation of one text. */
    private final class Reading {
        private final Announcement announcement;
        private final Context context;
        private final Whereabouts whereabouts;
        private final Optional<LocalDate> date;
        private final String when;
        private final List<UnitMeaning> meanings = new ArrayList<>();
        private final Set<NamedUnit> met = new HashSet<>();
        private final List<AdministrativeUnit> places = new ArrayList<>();
        private final NearDate near;

        Reading(Announcement announcement, Context context) {
            this.announcement = announcement;
            this.context = context;
            this.whereabouts = Whereabouts.of(context, gazetteer, provinces(context), districts(context));
            Optional<LocalDate> inText = announcement.statements(DateNamed.class).stream()
                    .map(named -> named.date().date())
                    .flatMap(Optional::stream)
                    .filter(day -> !day.isBefore(gazetteer.coverage().startInclusive()))
                    .findFirst();
            this.date = context.date().or(() -> inText);
            this.when = date.map(day -> " on " + day).orElse("");
            this.near = new NearDate(date);
        }

        Interpretation interpretation() {
            places();
            for (Statement statement : announcement.statements()) {
                if (statement instanceof Founding founding) {
                    founding(founding);
                } else if (statement instanceof UnitsNamed list) {
                    list(list);
                } else if (statement instanceof UnchangedUnits unchanged) {
                    list(new UnitsNamed(unchanged.quote(), unchanged.units()));
                } else if (statement instanceof MovedUnits moved) {
                    list(new UnitsNamed(moved.quote(), moved.units()));
                    single(moved.quote(), moved.parent());
                } else if (statement instanceof Occasion occasion) {
                    occasion.unit().ifPresent(unit -> single(occasion.quote(), unit));
                } else if (statement instanceof OrganNamed organ) {
                    organ.unit().ifPresent(unit -> single(organ.quote(), unit));
                }
            }
            settle(repeated(), "the one that the text means by that name elsewhere");
            settle(related(), "the one that belongs to the lineage of a unit named beside it");
            return new Interpretation(List.copyOf(meanings), unnamed(), date);
        }

        /** Collects the provinces and districts that the text names with their types, if the name can mean only one. */
        private void places() {
            Set<NamedUnit> named = new LinkedHashSet<>();
            for (Statement statement : announcement.statements()) {
                if (statement instanceof UnitsNamed list) {
                    named.addAll(list.units());
                } else if (statement instanceof OrganNamed organ) {
                    organ.unit().ifPresent(named::add);
                } else if (statement instanceof Occasion occasion) {
                    occasion.unit().ifPresent(named::add);
                }
            }
            for (NamedUnit unit : named) {
                List<AdministrativeUnit> found =
                        unit.term().isEmpty() || isCommune(unit) ? List.of() : near.first(unit, candidates(unit));
                if (found.stream().map(AdministrativeUnit::code).distinct().count() == 1) {
                    places.add(found.get(found.size() - 1));
                }
            }
        }

        private void founding(Founding founding) {
            List<AdministrativeUnit> formed = new ArrayList<>();
            List<AdministrativeUnit> named = candidates(founding.unit());
            for (AdministrativeUnit candidate : named) {
                List<AdministrativeUnit> sources = sources(candidate);
                boolean all = founding.parts().stream()
                        .allMatch(part -> sources.stream().anyMatch(source -> isCalled(source, part.unit())));
                if (all) {
                    formed.add(candidate);
                }
            }
            met.add(bare(founding.unit()));
            if (formed.size() > 1) {
                formed = near.begun(formed);
            }
            if (formed.size() != 1) {
                String why = formed.isEmpty()
                        ? "none of that name was formed from all that the text says"
                        : formed.size() + " of that name were formed from units of these names";
                add(founding.quote(), founding.unit(), false, formed.isEmpty() ? named : formed, why);
                for (Founding.Part part : founding.parts()) {
                    List<AdministrativeUnit> found = near.sources(candidates(part.unit()));
                    add(founding.quote(), part.unit(), true, found, why(part.unit(), found));
                }
                return;
            }
            AdministrativeUnit unit = formed.get(0);
            String why = "the only one of that name formed from all "
                    + founding.parts().size() + " named";
            add(founding.quote(), founding.unit(), false, formed, why);
            for (Founding.Part part : founding.parts()) {
                List<AdministrativeUnit> found = sources(unit).stream()
                        .filter(source -> isCalled(source, part.unit()))
                        .toList();
                add(founding.quote(), part.unit(), true, found, "went into " + unit);
            }
        }

        private void list(UnitsNamed list) {
            if (list.units().size() == 1) {
                single(list.quote(), list.units().get(0));
                return;
            }
            if (formedOne(list)) {
                return;
            }
            List<List<AdministrativeUnit>> found = list.units().stream()
                    .map(unit -> near.first(unit, candidates(unit)))
                    .toList();
            Set<UnitCode> parents = commonParents(found);
            if (parents.size() != 1 && date.isPresent()) {
                List<List<AdministrativeUnit>> wider = list.units().stream()
                        .map(unit -> near.all(unit, candidates(unit)))
                        .toList();
                parents = commonParents(wider);
                found = wider;
            }
            boolean together = parents.size() == 1;
            Set<UnitCode> common = parents;
            for (int i = 0; i < found.size(); i++) {
                NamedUnit unit = list.units().get(i);
                List<AdministrativeUnit> one = found.get(i).stream()
                        .filter(candidate -> candidate.parent().stream().anyMatch(common::contains))
                        .toList();
                met.add(bare(unit));
                if (together && found.get(i).size() > 1) {
                    AdministrativeUnit inside = one.get(0);
                    String why = "one of " + found.get(i).size() + " of that name" + when + "; only "
                            + parentName(inside) + " has all " + found.size() + " of the list";
                    add(list.quote(), unit, false, one, why);
                } else {
                    add(list.quote(), unit, false, found.get(i), why(unit, found.get(i)));
                }
            }
        }

        /** Whether there is only one unit that one of each of the names went into; then these are meant. */
        private boolean formedOne(UnitsNamed list) {
            List<List<AdministrativeUnit>> found = new ArrayList<>();
            Set<UnitId> common = new LinkedHashSet<>();
            for (NamedUnit unit : list.units()) {
                List<AdministrativeUnit> all = near.all(unit, candidates(unit));
                Set<UnitId> targets = new LinkedHashSet<>();
                all.forEach(candidate -> targets.addAll(targets(candidate)));
                if (found.isEmpty()) {
                    common.addAll(targets);
                } else {
                    common.retainAll(targets);
                }
                found.add(all);
            }
            if (common.size() != 1) {
                return false;
            }
            UnitId target = common.iterator().next();
            for (int i = 0; i < found.size(); i++) {
                NamedUnit unit = list.units().get(i);
                List<AdministrativeUnit> sources = found.get(i).stream()
                        .filter(candidate -> targets(candidate).contains(target))
                        .toList();
                met.add(bare(unit));
                String why = found.get(i).size() == 1
                        ? why(unit, sources)
                        : "one of " + found.get(i).size() + " of that name" + when + "; all " + found.size()
                                + " of the list went into " + gazetteer.get(target);
                add(list.quote(), unit, false, sources, why);
            }
            return true;
        }

        private void single(Quote quote, NamedUnit unit) {
            if (!unit.isNamed() || !met.add(bare(unit))) {
                return;
            }
            List<AdministrativeUnit> found = near.first(unit, candidates(unit));
            List<AdministrativeUnit> inPlace = found.stream()
                    .filter(candidate -> places.stream().anyMatch(place -> isWithin(candidate, place)))
                    .toList();
            if (found.size() > 1 && inPlace.size() == 1) {
                AdministrativeUnit one = inPlace.get(0);
                String why = "one of " + found.size() + " of that name" + when + "; the text names " + parentName(one);
                add(quote, unit, false, inPlace, why);
            } else {
                add(quote, unit, false, found, why(unit, found));
            }
        }

        /** Replaces each ambiguous meaning by the only one of its units that a rule leaves. */
        private void settle(Function<UnitMeaning, Set<AdministrativeUnit>> rule, String why) {
            List<UnitMeaning> settled = new ArrayList<>();
            for (UnitMeaning meaning : meanings) {
                Set<AdministrativeUnit> left =
                        meaning.candidates().size() > 1 ? rule.apply(meaning) : Set.<AdministrativeUnit>of();
                settled.add(
                        left.size() == 1 && meaning.candidates().containsAll(left)
                                ? new UnitMeaning(
                                        meaning.quote(), meaning.named(), meaning.part(), List.copyOf(left), why)
                                : meaning);
            }
            meanings.clear();
            meanings.addAll(settled);
        }

        /** The rule by which a name means the units that the text clearly means by it elsewhere. */
        private Function<UnitMeaning, Set<AdministrativeUnit>> repeated() {
            SetMultimap<NamedUnit, AdministrativeUnit> clear = LinkedHashMultimap.create();
            for (UnitMeaning meaning : meanings) {
                if (!meaning.part()) {
                    meaning.unit().ifPresent(unit -> clear.put(bare(meaning.named()), unit));
                }
            }
            return meaning -> meaning.part() ? Set.of() : clear.get(bare(meaning.named()));
        }

        /**
         * The rule by which a name means the units that became a unit which the text clearly means in other words, were
         * formed from one, or went into the same as one.
         */
        private Function<UnitMeaning, Set<AdministrativeUnit>> related() {
            SetMultimap<UnitId, Quote> clear = LinkedHashMultimap.create();
            for (UnitMeaning meaning : meanings) {
                meaning.unit().ifPresent(unit -> clear.put(unit.id(), meaning.quote()));
            }
            SetMultimap<UnitId, Quote> line = LinkedHashMultimap.create(clear);
            for (UnitId id : clear.keySet()) {
                targets(gazetteer.get(id)).forEach(target -> line.putAll(target, clear.get(id)));
            }
            return meaning -> {
                Set<AdministrativeUnit> related = new HashSet<>();
                for (AdministrativeUnit candidate : meaning.candidates()) {
                    boolean formed = sources(candidate).stream()
                            .anyMatch(source -> isElsewhere(clear.get(source.id()), meaning.quote()));
                    boolean went = targets(candidate).stream()
                            .anyMatch(target -> isElsewhere(line.get(target), meaning.quote()));
                    if (formed || went) {
                        related.add(candidate);
                    }
                }
                return related;
            };
        }

        /** Whether words other than these are among the quotes. */
        private boolean isElsewhere(Set<Quote> quotes, Quote words) {
            return quotes.size() > 1 || (quotes.size() == 1 && !quotes.contains(words));
        }

        private Set<String> unnamed() {
            Set<String> named = new HashSet<>();
            Set<String> spoken = new HashSet<>();
            for (UnitMeaning meaning : meanings) {
                named.add(meaning.named().term());
                meaning.named().within().forEach(outer -> named.add(outer.term()));
            }
            for (PersonNamed person : announcement.statements(PersonNamed.class)) {
                for (PostNamed post : person.posts()) {
                    (post.words().equals(post.title()) ? spoken : named).addAll(levels(post.title()));
                }
            }
            for (OrganNamed organ : announcement.statements(OrganNamed.class)) {
                (organ.unit().isEmpty() ? spoken : named).addAll(levels(organ.name()));
            }
            Set<String> unnamed = new LinkedHashSet<>(LEVELS);
            unnamed.retainAll(spoken);
            unnamed.removeAll(named);
            return unnamed;
        }

        private void add(
                Quote quote, NamedUnit unit, boolean part, List<AdministrativeUnit> candidates, String reason) {
            List<AdministrativeUnit> sorted = new ArrayList<>(candidates);
            sorted.sort(Comparator.comparing(AdministrativeUnit::id));
            meanings.add(new UnitMeaning(quote, unit, part, sorted, reason));
        }

        private String why(NamedUnit unit, List<AdministrativeUnit> found) {
            String where = where(found);
            return switch (found.size()) {
                case 0 -> "no unit of that name" + when + where;
                case 1 ->
                    "the only one of that name" + near.when(found.get(0))
                            + (unit.within().isEmpty() ? where : " in " + unit.within());
                default -> found.size() + " of that name" + when + where + "; the text alone does not tell which";
            };
        }

        /** The place of the units, in the words of the context, and of provinces that went into its province. */
        private String where(List<AdministrativeUnit> found) {
            Set<String> joined = new LinkedHashSet<>();
            for (AdministrativeUnit unit : found) {
                whereabouts.joinedProvince(unit, above(unit)).ifPresent(province -> joined.add(province.fullName()));
            }
            String place = context.district().or(context::province).orElse("");
            if (joined.isEmpty() || context.district().isPresent()) {
                return place.isEmpty() ? "" : " in " + place;
            }
            return " in " + place + " and what went into it, " + String.join(", ", joined);
        }

        /** The units of any date that a name can mean. */
        private List<AdministrativeUnit> candidates(NamedUnit named) {
            Set<UnitType> types = types(named.term());
            List<NameMatch> matches = names.find(NameQuery.of(named.name())).stream()
                    .filter(match -> match.accents() == Accents.SAME || match.accents() == Accents.NONE)
                    .filter(match ->
                            types.isEmpty() || types.contains(match.unit().type()))
                    .filter(match -> fits(match.unit(), named))
                    .toList();
            return matches.stream().map(NameMatch::unit).toList();
        }

        private boolean fits(AdministrativeUnit unit, NamedUnit named) {
            List<AdministrativeUnit> above = above(unit);
            boolean inBrackets =
                    named.within().stream().allMatch(outer -> above.stream().anyMatch(each -> isCalled(each, outer)));
            boolean inDistrict = context.district().isEmpty()
                    || unit.level() == UnitLevel.PROVINCE
                    || whereabouts.inDistrict(unit, above)
                    || (above.stream().noneMatch(each -> each.level() == UnitLevel.DISTRICT)
                            && sources(unit).stream()
                                    .anyMatch(source -> whereabouts.inDistrict(source, above(source))));
            boolean inProvince = whereabouts.inProvince(unit, above)
                    || (unit.level() == UnitLevel.COMMUNE
                            && sources(unit).stream()
                                    .anyMatch(source -> whereabouts.inProvince(source, above(source))));
            return inBrackets && inDistrict && inProvince;
        }
    }

    private List<AdministrativeUnit> provinces(Context context) {
        return context.province().map(name -> called(UnitLevel.PROVINCE, name)).orElse(List.of());
    }

    private List<AdministrativeUnit> districts(Context context) {
        return context.district().map(name -> called(UnitLevel.DISTRICT, name)).orElse(List.of());
    }

    private List<AdministrativeUnit> called(UnitLevel level, String nameOrCode) {
        List<AdministrativeUnit> called = find(level, nameOrCode);
        if (called.isEmpty()) {
            throw new IllegalArgumentException(
                    "no " + level.name().toLowerCase(Locale.ROOT) + " of any date is called '" + nameOrCode + "'");
        }
        return called;
    }

    /**
     * Finds the units of a level and of any date that a code or name means: with or without the word for the type, short
     * or in full, with or without accents. Unmodifiable; empty if there is none.
     */
    public List<AdministrativeUnit> find(UnitLevel level, String nameOrCode) {
        List<AdministrativeUnit> units =
                gazetteer.units().stream().filter(unit -> unit.level() == level).toList();
        List<AdministrativeUnit> coded = units.stream()
                .filter(unit -> unit.code().value().equals(nameOrCode.strip()))
                .toList();
        if (!coded.isEmpty()) {
            return coded;
        }
        return NameSearch.find(units, nameOrCode).stream()
                .filter(found -> found.match().compareTo(NameSearch.Match.UNACCENTED) <= 0)
                .map(NameSearch.Found::unit)
                .toList();
    }

    private boolean isWithin(AdministrativeUnit unit, AdministrativeUnit place) {
        return above(unit).stream().anyMatch(each -> each.code().equals(place.code()) && each.level() == place.level());
    }

    /** The units above a version during its life, in the versions of its first and its last day. */
    private List<AdministrativeUnit> above(AdministrativeUnit unit) {
        Set<AdministrativeUnit> above = new LinkedHashSet<>(
                gazetteer.on(unit.validity().startInclusive()).parents(unit));
        LocalDate last =
                unit.validity().endExclusive().map(end -> end.minusDays(1)).orElse(lastDay);
        above.addAll(gazetteer.on(last).parents(unit));
        return List.copyOf(above);
    }

    private String parentName(AdministrativeUnit unit) {
        return above(unit).stream()
                .map(AdministrativeUnit::fullName)
                .findFirst()
                .orElse(unit.fullName());
    }

    /** The units that a version went into directly. */
    private Set<UnitId> targets(AdministrativeUnit unit) {
        Set<UnitId> targets = new LinkedHashSet<>();
        for (LineageStep step : gazetteer.lineage(unit).later()) {
            if (step.transfer().source().equals(unit.id())) {
                targets.add(step.transfer().target());
            }
        }
        return targets;
    }

    /** The versions that the lineage names as direct sources of a version. */
    private List<AdministrativeUnit> sources(AdministrativeUnit unit) {
        List<AdministrativeUnit> sources = new ArrayList<>();
        for (LineageStep step : gazetteer.lineage(unit).earlier()) {
            if (step.transfer().target().equals(unit.id())) {
                sources.add(gazetteer.get(step.transfer().source()));
            }
        }
        return sources;
    }

    /** The parents that each of the names has a unit in. */
    private static Set<UnitCode> commonParents(List<List<AdministrativeUnit>> found) {
        Set<UnitCode> parents = new LinkedHashSet<>(parents(found.get(0)));
        found.forEach(candidates -> parents.retainAll(parents(candidates)));
        return parents;
    }

    private static Set<UnitCode> parents(List<AdministrativeUnit> candidates) {
        Set<UnitCode> parents = new LinkedHashSet<>();
        candidates.forEach(candidate -> candidate.parent().ifPresent(parents::add));
        return parents;
    }

    private static boolean isCalled(AdministrativeUnit unit, NamedUnit named) {
        Set<UnitType> types = types(named.term());
        return (types.isEmpty() || types.contains(unit.type())) && isNamed(unit, named.name());
    }

    private static boolean isNamed(AdministrativeUnit unit, String name) {
        String folded = fold(name);
        return fold(unit.name()).equals(folded)
                || unit.otherSpellings().stream()
                        .anyMatch(spelling -> fold(spelling).equals(folded));
    }

    private static String fold(String name) {
        String lower = NameForm.normal(name).toLowerCase(Locale.ROOT);
        return lower.length() == 2 && lower.charAt(0) == '0' ? lower.substring(1) : lower;
    }

    private static Set<UnitType> types(String term) {
        for (TypeWord word : TypeWord.values()) {
            if (word.spellings().get(0).equals(term)) {
                return word.types();
            }
        }
        return Set.of();
    }

    private static boolean isCommune(NamedUnit unit) {
        return types(unit.term()).stream().allMatch(type -> type.level() == UnitLevel.COMMUNE);
    }

    private static NamedUnit bare(NamedUnit unit) {
        NamedUnit bare = NamedUnit.of(unit.term(), unit.name());
        return unit.former() ? bare.asFormer() : bare;
    }

    /** The words for types of units in a post or organ. */
    private static Set<String> levels(String words) {
        String lower = " " + NameForm.normal(words).toLowerCase(Locale.ROOT) + " ";
        Set<String> levels = new HashSet<>();
        for (String level : LEVELS) {
            if (lower.contains(" " + level + " ")) {
                levels.add(level);
            }
        }
        if (lower.contains(" thành ủy ")) {
            levels.add("thành phố");
        }
        if (lower.contains(" tuv ")) {
            levels.add("tỉnh");
        }
        if (lower.contains(" thị ủy ")) {
            levels.add("thị xã");
        }
        return levels;
    }
}
