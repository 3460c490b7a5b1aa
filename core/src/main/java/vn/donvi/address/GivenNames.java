package vn.donvi.address;

import vn.donvi.name.FoldedText;
import vn.donvi.name.NameTable;

/** How well the names of a fit are given: with the right type and accents, and not so bare that they may be streets. */
final class GivenNames {
    private final FittedText fitted;
    private final FoldedText text;
    private final Mentions mentions;
    private final Places places;
    private final Fit fit;

    private GivenNames(FittedText fitted) {
        this.fitted = fitted;
        this.text = fitted.text();
        this.mentions = fitted.mentions();
        this.places = fitted.places();
        this.fit = fitted.fit();
    }

    /**
     * What is wrong with them, as a sentence; empty if nothing is.
     *
     * @param columns whether the address came in columns, so that the commune cannot be a street
     */
    static String doubt(FittedText fitted, boolean columns) {
        return fitted.isCommune() ? new GivenNames(fitted).doubt(columns) : "";
    }

    private String doubt(boolean columns) {
        String doubt = namesakeDoubt(fit.districtMention(), fit.district());
        if (doubt.isEmpty()) {
            doubt = namesakeDoubt(fit.provinceMention(), fit.province());
        }
        return doubt.isEmpty() ? communeDoubt(columns) : doubt;
    }

    /** Whether the type at the name of a district or province is that of another one of this name. */
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

    /** Whether the name of a commune is given well enough for what else is given. */
    private String communeDoubt(boolean columns) {
        int mention = fit.mention();
        boolean inDistrict = fit.district() >= 0 && places.relationTo(fit.place(), fit.district()) == Places.THEN;
        if (!inDistrict && isSpeltOtherwise(mention, fit.place())) {
            return "'" + fitted.words(mention) + "' is spelt with other accents than any unit known there";
        }
        if (fit.district() >= 0
                && isSpeltOtherwise(fit.districtMention(), fit.district())
                && (isSpeltOtherwise(mention, fit.place()) || !fitted.isInOrder())) {
            return "'" + fitted.words(fit.districtMention()) + "' is spelt with other accents than the district of '"
                    + fitted.words(mention) + "'";
        }
        int age = mentions.age(mention);
        if (age != 0 && (age == Words.OLD) == places.isLasting(fit.place())) {
            return "no unit of this name is known there that is " + (age == Words.OLD ? "no longer" : "still")
                    + " in force";
        }
        int types = mentions.types(mention);
        if (!inDistrict && types != 0 && (types & places.types(fit.place())) == 0) {
            return "no unit known there is a '" + fitted.words(mention) + "'";
        }
        return types == 0 && !columns ? streetDoubt() : "";
    }

    /** Whether a name without a type is rather that of a street: many streets are called like a commune of today. */
    private String streetDoubt() {
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
        return isProvinceToo ? neighbourDoubt() : "";
    }

    /** Whether what stands right before the name may belong to it, or be a ward in the district that has this name. */
    private String neighbourDoubt() {
        int first = mentions.from(fit.mention());
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

    /** Whether the text is nothing but a mention, numbers and fillers. */
    private boolean isAlone(int mention) {
        for (int word = 0; word < text.words(); word++) {
            boolean inside = mentions.from(mention) <= word && word < mentions.to(mention);
            if (!inside
                    && !text.isNumber(word)
                    && Words.kind(mentions.meanings().of(word)) < Words.FILLER) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpeltOtherwise(int mention, int place) {
        NameTable names = fitted.names();
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            int accents = mentions.accentScore(mention, s);
            if (!Mentions.isOther(accents) && !Mentions.isOtherLetters(accents)) {
                for (int i = names.firstNumber(s); i < names.endOfNumbers(s); i++) {
                    if (Lexicon.place(names.number(i)) == place) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
