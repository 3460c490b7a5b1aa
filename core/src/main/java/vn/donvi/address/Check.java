package vn.donvi.address;

import vn.donvi.name.FoldedText;
import vn.donvi.name.NameTable;

/**
 * Looks at what a fit leaves over: a unit that does not go with it, or words where a unit should stand, mean that the fit
 * cannot be relied on. What stands on the street's side of the address is no matter, unless it says that it is a unit.
 */
final class Check {
    private static final int POSTAL_CODE = 5;
    private static final int ABBREVIATION = 4;
    /** A number of no more digits may be a district. */
    private static final int DISTRICT_DIGITS = 2;

    private final FoldedText text;
    private final boolean columns;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Places places;

    Check(Request request, Mentions mentions, Lexicon lexicon) {
        this.text = request.text();
        this.columns = request.hasColumns();
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.places = lexicon.places();
    }

    /** What makes a fit doubtful, in words that end a sentence; empty if nothing does. */
    String doubt(Fit fit) {
        if (text.isCut()) {
            return "the text has more than " + FoldedText.MAX_WORDS + " words";
        }
        if (mentions.areTooMany()) {
            return "the text names more than " + Mentions.MAX + " units";
        }
        String doubt = strangerDoubt(fit);
        if (doubt.isEmpty()) {
            doubt = gapDoubt(fit);
        }
        if (doubt.isEmpty() && isCommune(fit)) {
            doubt = namesakeDoubt(fit.districtMention(), fit.district());
        }
        if (doubt.isEmpty() && isCommune(fit)) {
            doubt = namesakeDoubt(fit.provinceMention(), fit.province());
        }
        return doubt.isEmpty() && isCommune(fit) ? nameDoubt(fit) : doubt;
    }

    private boolean isCommune(Fit fit) {
        return places.level(fit.place()) == Words.COMMUNE_LEVEL;
    }

    /** Whether the type at the name of a district or province is that of another one of this name. */
    private String namesakeDoubt(int mention, int place) {
        int types = mention < 0 ? 0 : mentions.types(mention);
        if (types == 0 || (types & places.types(place)) != 0) {
            return "";
        }
        NameTable names = lexicon.names();
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s < names.firstSpelling(entry + 1); s++) {
            boolean isOther = Mentions.isOther(mentions.accentScore(mention, s));
            for (int i = names.firstNumber(s); !isOther && i < names.firstNumber(s + 1); i++) {
                int namesake = Lexicon.place(names.number(i));
                if (namesake < places.upper() && (types & places.types(namesake)) != 0) {
                    return "'" + words(mention) + "' is another unit than " + places.latest(place);
                }
            }
        }
        return "";
    }

    /** Whether the name of a commune is given well enough for what else is given. */
    private String nameDoubt(Fit fit) {
        int mention = fit.mention();
        boolean inDistrict = fit.district() >= 0 && places.relationTo(fit.place(), fit.district()) == Places.THEN;
        if (!inDistrict && isSpeltOtherwise(mention, fit.place())) {
            return "'" + words(mention) + "' is spelt with other accents than any unit known there";
        }
        int age = mentions.age(mention);
        if (age != 0 && (age == Words.OLD) == places.isLasting(fit.place())) {
            return "no unit of this name is known there that is " + (age == Words.OLD ? "no longer" : "still")
                    + " in force";
        }
        int types = mentions.types(mention);
        if (!inDistrict && types != 0 && (types & places.types(fit.place())) == 0) {
            return "no unit known there is a '" + words(mention) + "'";
        }
        return types == 0 && !columns ? streetDoubt(fit) : "";
    }

    /** Whether a name without a type is rather that of a street: many streets are called like a commune of today. */
    private String streetDoubt(Fit fit) {
        boolean isDirect = places.isDirect(fit.place());
        if (fit.district() < 0) {
            return isDirect || isAlone(fit.mention())
                    ? ""
                    : "'" + words(fit.mention()) + "' without its type and district may be a street";
        }
        return places.relationTo(fit.place(), fit.district()) == Places.THEN
                ? ""
                : "'" + words(fit.mention()) + "' without its type may be a street, as " + places.latest(fit.place())
                        + " never lay in '" + words(fit.districtMention()) + "'";
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
        NameTable names = lexicon.names();
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s < names.firstSpelling(entry + 1); s++) {
            int accents = mentions.accentScore(mention, s);
            if (!Mentions.isOther(accents) && !Mentions.isOtherLetters(accents)) {
                for (int i = names.firstNumber(s); i < names.firstNumber(s + 1); i++) {
                    if (Lexicon.place(names.number(i)) == place) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** A mention that says that it is a unit, or stands where one should, and does not go with the fit. */
    private String strangerDoubt(Fit fit) {
        long used = overlaps(fit.mention()) | overlaps(fit.districtMention()) | overlaps(fit.provinceMention());
        for (int m = 0; m < mentions.count(); m++) {
            boolean isStranger = (used >> m & 1) == 0 ? isUnit(m, fit) : isLongerName(m, fit);
            if (isStranger && !goesWith(m, fit)) {
                return "'" + words(m) + "' does not go with '" + words(fit.mention()) + "'";
            }
        }
        return "";
    }

    private long overlaps(int mention) {
        return mention >= 0 ? mentions.overlaps(mention) : 0;
    }

    private boolean isUnit(int m, Fit fit) {
        if (mentions.score(m) < 0 || mentions.isLoneNumber(m)) {
            return false;
        }
        boolean inside = isInside(mentions.from(m), fit);
        // Without a province or a district nothing shows on which side the streets are.
        boolean isAlone = isCommune(fit) && fit.district() < 0 && fit.province() < 0;
        boolean stands = mentions.isWhole(m) || (isAlone && isBeside(m, fit.mention()));
        if (mentions.levels(m) != 0) {
            boolean plain = mentions.isShortType(m) && !text.isNumber(mentions.nameFrom(m));
            boolean apart = text.breakBefore(mentions.from(m)) != FoldedText.NONE || isBeside(m, fit.mention());
            return inside || (apart && (!plain || (stands && (isAlone || mentions.types(fit.mention()) == 0))));
        }
        return stands && (isAboveTop(m, fit) || isOtherCommune(m, fit) || isUpper(m, fit, inside || isAlone));
    }

    private boolean isBeside(int one, int other) {
        return mentions.to(one) == mentions.from(other) || mentions.to(other) == mentions.from(one);
    }

    private boolean isAboveTop(int m, Fit fit) {
        return isReversed(fit) && fit.province() >= 0 && mentions.from(m) < mentions.from(fit.provinceMention());
    }

    /** Whether it may be the commune, and what the fit takes for one the district that also has this name. */
    private boolean isOtherCommune(int m, Fit fit) {
        return mentions.types(fit.mention()) == 0
                && fit.district() < 0
                && fit.province() >= 0
                && isBeside(m, fit.mention())
                && bearsPlaceBelow(fit.mention(), places.upper());
    }

    private boolean isUpper(int m, Fit fit, boolean inside) {
        boolean atEnd = fit.province() < 0 && (isLast(m) || mentions.from(m) == 0);
        return (inside && bearsPlaceBelow(m, places.upper())) || (atEnd && bearsPlaceBelow(m, places.provinces()));
    }

    /** Whether a name takes a name that is used and more words: whoever wrote it did not mean the shorter one. */
    private boolean isLongerName(int m, Fit fit) {
        boolean isLonger =
                isPart(fit.mention(), m) || isPart(fit.districtMention(), m) || isPart(fit.provinceMention(), m);
        for (int word = mentions.nameFrom(m); isLonger && word < mentions.nameTo(m); word++) {
            if (endOfUse(word, fit) == word) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(int small, int large) {
        return small >= 0 && mentions.isPart(small, large);
    }

    private boolean isLast(int m) {
        int word = mentions.to(m);
        while (word < text.words() && isIdle(word)) {
            word++;
        }
        return word == text.words();
    }

    /** Whether some place of a mention is the one of the fit, one of its homes, or one that shares its name. */
    private boolean goesWith(int m, Fit fit) {
        // Only the type tells a city from the province that has its name.
        boolean isTypedUpper = mentions.levels(m) != 0 && (mentions.levels(m) & Words.COMMUNE_LEVEL) == 0;
        if (!isTypedUpper
                && (mentions.entry(m) == mentions.entry(fit.mention())
                        || isNamedLike(m, fit.districtMention())
                        || isNamedLike(m, fit.provinceMention()))) {
            return true;
        }
        NameTable names = lexicon.names();
        int entry = mentions.entry(m);
        for (int s = names.firstSpelling(entry); s < names.firstSpelling(entry + 1); s++) {
            for (int i = names.firstNumber(s); i < names.firstNumber(s + 1); i++) {
                int place = Lexicon.place(names.number(i));
                boolean fits = !isTypedUpper || (mentions.types(m) & places.types(place)) != 0;
                if (fits && (place == fit.place() || places.relationTo(fit.place(), place) >= 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNamedLike(int m, int other) {
        return other >= 0 && mentions.entry(m) == mentions.entry(other);
    }

    /** Whether some place of a mention has a number below a limit. */
    private boolean bearsPlaceBelow(int m, int limit) {
        NameTable names = lexicon.names();
        int first = names.firstSpelling(mentions.entry(m));
        for (int s = first; s < names.firstSpelling(mentions.entry(m) + 1); s++) {
            if (Lexicon.place(names.number(names.firstNumber(s))) < limit) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands on the side of the province, where streets do not. */
    private boolean isInside(int word, Fit fit) {
        boolean reversed = isReversed(fit);
        return reversed ? word < mentions.from(fit.mention()) : word >= mentions.to(fit.mention());
    }

    private boolean isReversed(Fit fit) {
        int above = fit.districtMention() >= 0 ? fit.districtMention() : fit.provinceMention();
        return above >= 0 && mentions.from(above) < mentions.from(fit.mention());
    }

    /** Words on the side of the province that are no unit known. */
    private String gapDoubt(Fit fit) {
        boolean reversed = isReversed(fit);
        int behind = mentions.to(fit.mention());
        if (reversed && behind < text.words() && text.breakBefore(behind) == FoldedText.NONE && isName(behind)) {
            return "'" + word(behind) + "' may belong to '" + words(fit.mention()) + "'";
        }
        int from = reversed ? 0 : behind;
        int to = reversed ? mentions.from(fit.mention()) : text.words();
        for (int word = from; word < to; ) {
            int end = endOfUse(word, fit);
            if (end > word) {
                word = end;
                continue;
            }
            int gap = word;
            do {
                word++;
            } while (word < to && text.breakBefore(word) < FoldedText.DASH && endOfUse(word, fit) == word);
            if (isDoubtful(gap, word, fit)) {
                return "'" + text.text().substring(text.start(gap), text.end(word - 1)) + "' is no unit known there";
            }
        }
        return "";
    }

    private int endOfUse(int word, Fit fit) {
        return Math.max(
                endOfUse(word, fit.mention()),
                Math.max(endOfUse(word, fit.districtMention()), endOfUse(word, fit.provinceMention())));
    }

    private int endOfUse(int word, int mention) {
        boolean used = mention >= 0 && mentions.from(mention) <= word && word < mentions.to(mention);
        return used ? mentions.to(mention) : word;
    }

    private boolean isDoubtful(int from, int to, Fit fit) {
        int word = from;
        if (isCommune(fit) && fit.district() < 0 && isLoneNumber(word) && isDistrictNumber(word)) {
            return true;
        }
        while (word < to && isIdle(word)) {
            word += Math.max(1, Words.length(mentions.meanings().of(word)));
        }
        if (word >= to) {
            return false;
        }
        int meaning = mentions.meanings().of(word);
        int kind = Words.kind(meaning);
        if (kind == Words.STREET || kind == Words.HOUSE) {
            return false;
        }
        int behind = word + Words.length(meaning);
        boolean typed = kind == Words.TYPE && behind < to && (!Words.isShort(meaning) || text.isNumber(behind));
        if (typed) {
            return !isKnown(word, to, fit);
        }
        if (isKnown(word, to, fit)) {
            return false;
        }
        if (fit.province() < 0) {
            return isCommune(fit) && !isAbbreviation(word, to);
        }
        return (isCommune(fit) && fit.district() < 0 && isBetween(from, fit)) || isRestOfName(from, fit);
    }

    /** Whether words follow a name so closely that it may be a longer one, which is not known. */
    private boolean isRestOfName(int from, Fit fit) {
        return from > 0
                && text.breakBefore(from) < FoldedText.DASH
                && (endOfUse(from - 1, fit.mention()) == from || endOfUse(from - 1, fit.districtMention()) == from);
    }

    /** Whether it is a word too short to be a name that would have to be known. */
    private boolean isAbbreviation(int from, int to) {
        return to == from + 1 && text.length(from) <= ABBREVIATION;
    }

    /** Whether a word may be part of a name: none of those that mean something, and no number. */
    private boolean isName(int word) {
        return !text.isNumber(word) && Words.kind(mentions.meanings().of(word)) == Words.PLAIN;
    }

    private String word(int word) {
        return text.text().substring(text.start(word), text.end(word));
    }

    private boolean isIdle(int word) {
        int kind = Words.kind(mentions.meanings().of(word));
        return kind >= Words.FILLER || isLoneNumber(word) || (text.isNumber(word) && text.length(word) >= POSTAL_CODE);
    }

    /** Whether a number may be that of a district; the one of Hải Châu I/1 is not. */
    private boolean isDistrictNumber(int word) {
        return text.length(word) <= DISTRICT_DIGITS && text.text().charAt(Math.max(0, text.start(word) - 1)) != '/';
    }

    private boolean isLoneNumber(int word) {
        return text.isNumber(word)
                && text.breakBefore(word) >= FoldedText.HARD
                && text.breakBefore(word + 1) >= FoldedText.HARD;
    }

    private boolean isBetween(int word, Fit fit) {
        int top = mentions.from(fit.provinceMention());
        int small = mentions.from(fit.mention());
        return Math.min(top, small) < word && word < Math.max(top, small);
    }

    /** Whether the words are a mention that goes with the fit. */
    private boolean isKnown(int from, int to, Fit fit) {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.from(m) == from && mentions.to(m) <= to && goesWith(m, fit)) {
                return true;
            }
        }
        return false;
    }

    String words(int mention) {
        return text.text().substring(text.start(mentions.from(mention)), text.end(mentions.to(mention) - 1));
    }
}
