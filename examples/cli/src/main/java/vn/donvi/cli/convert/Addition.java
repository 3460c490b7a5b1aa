package vn.donvi.cli.convert;

import java.util.List;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;

/**
 * What is added to a row of a user's table.
 *
 * @param status how certain it is
 * @param reason why, as a word
 * @param candidates the units it may be, with the bounds of their shares of the population: {@code 26740:0.25-1
 *     26743:0-0.75}
 * @param note why
 * @param values all fields that are added
 * @param fields the same as they stand in the table
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the output and never compared
record Addition(
        ConversionStatus status,
        ConversionReason reason,
        String candidates,
        String note,
        List<String> values,
        byte[] fields) {}
