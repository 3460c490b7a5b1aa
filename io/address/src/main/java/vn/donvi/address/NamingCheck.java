package vn.donvi.address;

import vn.donvi.address.hypothesis.AdmissibleHypothesis;
import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;

/**
 * Checks how the names of a hypothesis are written: with the right type and accents, and not so bare that they may be
 * streets.
 */
final class NamingCheck {
    private final HypothesisText fitted;
    private final FoldedText text;
    private final Mentions mentions;
    private final Places places;
    private final ParseHypothesis fit;

    private NamingCheck(HypothesisText fitted) {
        this.fitted = fitted;
        this.text = fitted.text();
        this.mentions = fitted.mentions();
        this.places = fitted.places();
        this.fit = fitted.fit();
    }

    /**
     * Returns the doubt about the names; {@link Doubt#NONE} if they are written well enough.
     *
     * @param allowed the hypothesis with its evidence
     * @param columns whether the address came in columns, so that the commune cannot be a street
     */
    static Doubt doubt(HypothesisText fitted, AdmissibleHypothesis allowed, boolean columns) {
        return fitted.isCommune() ? new NamingCheck(fitted).doubt(allowed, columns) : Doubt.NONE;
    }

    private Doubt doubt(AdmissibleHypothesis allowed, boolean columns) {
        String namesake = namesakeDoubt(fit.districtMention(), fit.district());
        if (namesake.isEmpty()) {
            namesake = namesakeDoubt(fit.provinceMention(), fit.province());
        }
        return namesake.isEmpty() ? communeDoubt(allowed, columns) : Doubt.of(ConversionReason.CONTRADICTION, namesake);
    }

    /**
     * Says that the type at the name of a district or province is that of another unit of this name; empty if it is
     * not.
     */
    private String namesakeDoubt(int mention, int place) {
        int types = mention < 0 ? 0 : mentions.types(mention);
        if (types == 0 || (types & places.types(place)) != 0) {
            return "";
        }
        NameTable names = fitted.names();
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            boolean isOther = Mentions.isOther(mentions.accentScore(mention, s));
            for (int i = names.firstNumber(s); !isOther && i < names.endOfNumbers(s); i++) {
                int namesake = Lexicon.place(names.number(i));
                if (namesake < places.upper() && (types & places.types(namesake)) != 0) {
                    return "'" + fitted.words(mention) + "' is another unit than " + places.latest(place);
                }
            }
        }
        return "";
    }

    /**
     * Finds a fault in the name of the commune that the other names do not make up for. Each doubt has its own method:
     * few addresses have one, and their sentences make much code.
     */
    private Doubt communeDoubt(AdmissibleHypothesis allowed, boolean columns) {
        if (allowed.accents() != AdmissibleHypothesis.SAME && !isPlainInDistrict(allowed)) {
            return accentsDoubt();
        }
        if (allowed.upperAccents() != AdmissibleHypothesis.SAME
                && allowed.upperAccents() != AdmissibleHypothesis.OTHER_TYPE
                && (fit.district() < 0
                        || allowed.relation() != AdmissibleHypothesis.THEN
                        || !fitted.isInOrder()
                        || text.isAccented(
                                mentions.nameFrom(fit.districtMention()), mentions.nameTo(fit.districtMention())))) {
            return upperAccentsDoubt();
        }
        int age = mentions.age(fit.mention());
        if (age != 0 && (age == AddressVocabulary.OLD) == places.isLasting(fit.place())) {
            return ageDoubt(age);
        }
        if (allowed.type() != 0) {
            return typeDoubt();
        }
        if (allowed.relation() != AdmissibleHypothesis.THEN && isElsewise()) {
            return elsewiseDoubt();
        }
        return mentions.types(fit.mention()) == 0 && !columns ? untypedDoubt() : Doubt.NONE;
    }

    private Doubt accentsDoubt() {
        return Doubt.of(
                ConversionReason.ACCENTS_DIFFER,
                "'" + fitted.words(fit.mention()) + "' is spelt with other accents than any unit known there");
    }

    private Doubt upperAccentsDoubt() {
        return Doubt.of(
                ConversionReason.ACCENTS_DIFFER,
                "'" + fitted.words(fit.districtMention() < 0 ? fit.provinceMention() : fit.districtMention())
                        + "' is spelt with other accents than the unit of '" + fitted.words(fit.mention()) + "'");
    }

    private static Doubt ageDoubt(int age) {
        return Doubt.of(
                ConversionReason.CONTRADICTION,
                "no unit of this name is known there that is " + (age == AddressVocabulary.OLD ? "no longer" : "still")
                        + " in force");
    }

    private Doubt typeDoubt() {
        return Doubt.of(
                ConversionReason.TYPE_DIFFERS, "no unit known there is a '" + fitted.words(fit.mention()) + "'");
    }

    private Doubt elsewiseDoubt() {
        return Doubt.of(
                ConversionReason.CONTRADICTION,
                places.latest(fit.place()) + " never lay in '" + fitted.words(fit.districtMention())
                        + "', and another unit may be meant");
    }

    private Doubt untypedDoubt() {
        String street = streetDoubt();
        return street.isEmpty() ? Doubt.NONE : Doubt.of(ConversionReason.MAY_BE_STREET, street);
    }

    /** Whether some unit in a province of the commune bears the name with the accents that are written. */
    private boolean isBorneAsWritten() {
        NameTable names = fitted.names();
        int entry = mentions.entry(fit.mention());
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            boolean isSame = mentions.accentScore(fit.mention(), s) > 0
                    && !Mentions.isMissing(mentions.accentScore(fit.mention(), s));
            for (int i = names.firstNumber(s); isSame && i < names.endOfNumbers(s); i++) {
                if (places.haveCommonProvince(Lexicon.place(names.number(i)), fit.place())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a later unit in an earlier district may be confused with another. Either it has the district's name, or a
     * commune of the district has a longer name that begins or ends with this one.
     */
    private boolean isElsewise() {
        if (fit.district() < 0) {
            return false;
        }
        if (mentions.entry(fit.mention()) == mentions.entry(fit.districtMention())) {
            return true;
        }
        String name = places.latest(fit.place()).name();
        for (int commune : places.communes(fit.district())) {
            String other = places.latest(commune).name();
            if (other.startsWith(name + " ") || other.endsWith(" " + name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name has no accents at all in a text that has some, and its district is named. */
    private boolean isPlainInDistrict(AdmissibleHypothesis allowed) {
        return allowed.accents() == AdmissibleHypothesis.MISSING
                && fit.district() >= 0
                && allowed.relation() == AdmissibleHypothesis.THEN
                && !isBorneAsWritten()
                && !text.isAccented(mentions.nameFrom(fit.mention()), mentions.nameTo(fit.mention()));
    }

    /**
     * Says that a name without a type may be that of a street, because many streets have the name of a commune; empty
     * if not.
     */
    private String streetDoubt() {
        if (mentions.isDetached(fit.mention())
                && mentions.isEndOfPart(fit.mention())
                && !mentions.isBehindNumberedHamlet(fit.mention())) {
            return "'" + fitted.words(fit.mention()) + "' may be the end of a longer name";
        }
        if (isRepeated()) {
            return "'" + fitted.words(fit.mention()) + "' is named twice, and may be the district as well";
        }
        if (isJoined()) {
            return "'" + fitted.words(mentions.from(fit.mention()) - 1, mentions.from(fit.mention()))
                    + "' may belong to '" + fitted.words(fit.mention()) + "', which has no type";
        }
        if (fit.district() < 0) {
            if (isAlone(fit.mention())) {
                return "";
            }
            return places.isDirect(fit.place())
                    ? neighbourDoubt()
                    : "'" + fitted.words(fit.mention()) + "' without its type and district may be a street";
        }
        if (places.relationTo(fit.place(), fit.district()) != Places.THEN) {
            return "'" + fitted.words(fit.mention()) + "' without its type may be a street, as "
                    + places.latest(fit.place()) + " never lay in '" + fitted.words(fit.districtMention()) + "'";
        }
        boolean isProvinceToo = fit.province() < 0
                && mentions.types(fit.districtMention()) == 0
                && fitted.bearsPlaceBelow(fit.districtMention(), places.provinces());
        if (isProvinceToo && mentions.isLoneNumber(fit.mention())) {
            return "'" + fitted.words(fit.mention()) + "' may be a ward elsewhere in the province '"
                    + fitted.words(fit.districtMention()) + "'";
        }
        return isProvinceToo ? neighbourDoubt() : "";
    }

    /**
     * Says that the words right before the name may belong to it, or may be the commune of a district with a similar
     * name; empty if not.
     */
    private String neighbourDoubt() {
        int first = mentions.from(fit.mention());
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.to(m) == first && mentions.isWhole(m) && isCommuneThere(m)) {
                return "'" + fitted.words(m) + "' may be a unit in '" + fitted.words(fit.mention())
                        + "', which has no type";
            }
        }
        if (first == 0 || fitted.endOfUse(first - 1) > first - 1) {
            return "";
        }
        boolean isJoined = text.breakBefore(first) < FoldedText.DASH && !fitted.isIdle(first - 1);
        boolean isWard = fitted.isLoneNumber(first - 1) && fitted.bearsPlaceBelow(fit.mention(), places.upper());
        return isJoined || isWard
                ? "'" + fitted.words(first - 1, first) + "' may belong to '" + fitted.words(fit.mention())
                        + "', which has no type"
                : "";
    }

    /** Whether the name is written twice, the second time perhaps for a district of this name. */
    private boolean isRepeated() {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.to(m) == mentions.from(fit.mention())
                    && mentions.isWhole(m)
                    && mentions.entry(m) == mentions.entry(fit.mention())
                    && !fit.uses(m)
                    && fitted.bearsPlaceBelow(m, places.upper())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text has commas and a word is right before the name that is no number and no word for hamlets and
     * streets.
     */
    private boolean isJoined() {
        int first = mentions.from(fit.mention());
        if (first == 0
                || !mentions.meanings().hasCommas()
                || text.breakBefore(first) >= FoldedText.DASH
                || mentions.isBehindNumberedHamlet(fit.mention())) {
            return false;
        }
        int before = first - 1;
        return fitted.endOfUse(before) == before && !text.isNumber(before) && !fitted.isIdle(before);
    }

    /** Whether the text has only a mention, numbers and fillers. */
    private boolean isAlone(int mention) {
        for (int word = 0; word < text.words(); word++) {
            boolean inside = mentions.from(mention) <= word && word < mentions.to(mention);
            if (!inside
                    && !text.isNumber(word)
                    && AddressVocabulary.kind(mentions.meanings().of(word)) < AddressVocabulary.FILLER) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mention is also the name of a commune in the province of the hypothesis, or in its district. */
    private boolean isCommuneThere(int m) {
        int above = fit.province() >= 0 ? fit.province() : fit.district();
        NameTable names = fitted.names();
        int entry = mentions.entry(m);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            for (int i = names.firstNumber(s); i < names.endOfNumbers(s); i++) {
                int place = Lexicon.place(names.number(i));
                if (place >= places.upper() && places.relationTo(place, above) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
