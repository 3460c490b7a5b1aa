package vn.donvi.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.donvi.address.hypothesis.AdmissibleHypothesis;
import vn.donvi.address.hypothesis.ParseHypothesis;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.mention.Request;
import vn.donvi.address.name.FoldedText;
import vn.donvi.gazetteer.Gazetteer;

/**
 * Reads addresses as people write them. The order is free; commas, accents, types and abbreviations may be there or
 * not. The names may be those of any date that the gazetteer covers. Immutable and thread-safe. Making a parser costs a
 * few passes over all versions.
 *
 * <p>The parser looks up each name of the text together with the type beside it. It combines the names so that each
 * unit lies in the next. Then it checks the remaining text: a unit that contradicts the others makes the address
 * uncertain.
 *
 * <pre>{@code
 * AddressParser parser = AddressParser.of(gazetteer);
 * ParsedAddress parsed = parser.parse("59 Nguyễn Sỹ Sách, P15, Tân Bình, TP.HCM");
 * parsed.readings().get(0).unit().fullName(); // Phường 15
 * parsed.rest(); // 59 Nguyễn Sỹ Sách
 * }</pre>
 *
 * <p>Every text gives a result. The work is proportional to the length of the text. If a text has more than
 * {@value FoldedText#MAX_WORDS} words, the parser reads only these, and no reading is certain.
 */
public final class AddressParser {
    private static final int MOST_ALTERNATIVES = 10;

    private final Lexicon lexicon;

    private AddressParser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Makes a parser that knows the names of every version in {@code gazetteer}. */
    public static AddressParser of(Gazetteer gazetteer) {
        return new AddressParser(new Lexicon(gazetteer));
    }

    /** Reads an address of unknown date. The date follows from the names that were in force together. */
    public ParsedAddress parse(String text) {
        return parse(Request.of(text));
    }

    /** Reads an address in a text or in columns, with the other known facts about it. */
    public ParsedAddress parse(AddressQuery query) {
        return parse(query.request());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    private ParsedAddress parse(Request request) {
        AddressInterpretation understood = new AddressInterpretation(request.withAlternatives(), lexicon);
        List<Reading> readings = new ArrayList<>();
        for (AdmissibleHypothesis allowed : understood.allowed()) {
            ParseHypothesis fit = allowed.fit();
            readings.add(new Reading(understood.units(fit), understood.versions(fit), ""));
        }
        List<Reading> alternatives = new ArrayList<>();
        for (int place : understood.similar()) {
            alternatives.add(new Reading(
                    List.of(lexicon.places().latest(place)),
                    List.of(lexicon.places().latest(place)),
                    "the name is like one in the address"));
        }
        for (ParseHypothesis fit : understood.others()) {
            if (alternatives.size() < MOST_ALTERNATIVES) {
                alternatives.add(new Reading(understood.units(fit), understood.versions(fit), "fits less well"));
            }
        }
        return new ParsedAddress(
                request.text().text(),
                readings,
                alternatives,
                used(understood, request.text()),
                understood.rest(),
                readings.size() == 1 && understood.doubt().isNone(),
                Notes.of(understood, readings));
    }

    private static List<ParsedAddress.Span> used(AddressInterpretation understood, FoldedText text) {
        List<ParsedAddress.Span> spans = new ArrayList<>();
        if (!understood.allowed().isEmpty()) {
            Mentions mentions = understood.mentions();
            for (int m = 0; m < mentions.count(); m++) {
                if (understood.best().uses(m)) {
                    spans.add(new ParsedAddress.Span(text.start(mentions.from(m)), text.end(mentions.to(m) - 1)));
                }
            }
            spans.sort(Comparator.comparingInt(ParsedAddress.Span::start));
        }
        return spans;
    }
}
