/** What the command says about itself to shells and to readers of manuals, made from the options of its commands. */
@NullMarked
package vn.donvi.cli.manual;

import org.jspecify.annotations.NullMarked;
