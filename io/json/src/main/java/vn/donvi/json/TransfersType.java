package vn.donvi.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.donvi.change.Transfer;

/** A list of transfers: all of them, or none if one has a problem. */
final class TransfersType extends JsonType<List<Transfer>> {
    @Override
    Object state(JsonReading in) {
        return Transfers.TABLE.shape().parser(in);
    }

    @Override
    @Nullable
    List<Transfer> read(JsonReading in, Object state) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return null;
        }
        @SuppressWarnings("unchecked") // state() made it
        ObjectParser<Transfer> objects = (ObjectParser<Transfer>) state;
        List<Transfer> transfers = new ArrayList<>(4);
        boolean good = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Transfer transfer = objects.read();
            if (transfer == null) {
                good = false;
            } else {
                transfers.add(transfer);
            }
        }
        return good ? transfers : null;
    }

    @Override
    String expected() {
        return "a list of transfers";
    }

    @Override
    void write(List<Transfer> value, JsonGenerator json) {
        json.writeStartArray();
        for (Transfer transfer : value) {

            JsonWriting.write(Transfers.TABLE.shape(), transfer, json);
        }
        json.writeEndArray();
    }
}
