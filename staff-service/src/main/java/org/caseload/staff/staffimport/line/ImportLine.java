package org.caseload.staff.staffimport.line;

import java.util.List;
import java.util.Map;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.member.Amendments.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line that waits to be entered.
 *
 * @param staffNumber null where it has none
 * @param cells by column
 */
public record ImportLine(long number, String staffNumber, Map<String, String> cells) {

    /** @param violations everything that is wrong, with its column; empty unless refused */
    public record Settled(long number, Outcome result, List<Violation> violations) {}

    /**
     * What became of a line.
     *
     * @param line its number in the file, the header's being 1
     * @param staffNumber absent where it has none
     * @param result what became of it
     * @param violations everything that is wrong, with its column; absent where nothing is
     */
    @Schema(name = "ImportLineView")
    public record View(long line, String staffNumber, Outcome result, List<Violation> violations) {}
}
