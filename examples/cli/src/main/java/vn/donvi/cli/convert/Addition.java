package vn.donvi.cli.convert;

import java.util.List;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;

/**
 * The fields added to a row of a user's table.
 *
 * @param status the certainty of the conversion
 * @param reason the reason of the status
 * @param candidates the possible units, with the bounds of their shares of the population: {@code 26740:0.25-1
 *     26743:0-0.75}
 * @param note the reason as a sentence
 * @param values all added fields
 * @param fields the added fields as bytes of the table
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the output and never compared
record Addition(
        ConversionStatus status,
        ConversionReason reason,
        String candidates,
        String note,
        List<String> values,
        byte[] fields) {}
