package org.caseload.chassis.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list the caller wants. */
public class Paging {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Rows on a page, 1 to 200")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before; absent for the first page")
    String cursor;

    @Context
    UriInfo address;

    public int limit() {
        return limit;
    }

    /** How many rows a query asks for: one more than the page shows tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** Where the page begins, empty for the first; 400 where the cursor is not one of this list's. */
    public Optional<Cursor> after(int sortColumns) {
        return Cursor.parse(cursor, list(), sortColumns);
    }

    /** What to send for the page that begins after this place. */
    String next(Cursor place) {
        return place.in(list());
    }

    /** A list is known by its address, in few letters. */
    private String list() {
        return Integer.toHexString(address.getPath().hashCode());
    }
}
