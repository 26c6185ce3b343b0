package org.caseload.chassis.http;

/** A view of something that people edit: its version travels as {@code ETag}. */
public interface Versioned {

    /** The row's version as committed. */
    long version();
}
