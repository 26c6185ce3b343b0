package org.caseload.request.individualimport;

import java.util.List;
import org.caseload.chassis.http.Violation;
import org.caseload.request.individualimport.ImportLine.Result;

/**
 * What became of a line.
 *
 * @param line as an editor counts: the header is 1
 * @param agencyNumber absent where what stands there can't be one
 * @param violations where it was refused: everything that is wrong, with its column as the field
 */
record LineView(long line, String agencyNumber, Result result, List<Violation> violations) {

    static LineView of(ImportLine line) {
        return new LineView(line.lineNumber, line.agencyNumber, line.result, line.violations);
    }
}
