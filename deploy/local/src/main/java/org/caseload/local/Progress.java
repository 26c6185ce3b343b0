package org.caseload.local;

/** Hears, line by line, what is going on. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = line -> {};

    void say(String line);
}
