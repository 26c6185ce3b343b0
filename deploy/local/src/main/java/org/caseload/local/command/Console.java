package org.caseload.local.command;

import org.caseload.local.Progress;

/** Standard output, a line at a time. */
public enum Console implements Progress {
    INSTANCE;

    @Override
    public synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
