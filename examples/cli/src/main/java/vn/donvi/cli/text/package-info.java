/** The command read: resolutions and announcements. */
@NullMarked
package vn.donvi.cli.text;

import org.jspecify.annotations.NullMarked;
