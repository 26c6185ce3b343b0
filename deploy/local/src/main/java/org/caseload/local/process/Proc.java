package org.caseload.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the operating system says about a process. */
public final class Proc {

    private Proc() {}

    /** Whether it runs; a dead process that nobody has buried yet does not. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && !line(process, "State:").startsWith("Z");
    }

    /** Memory of the process, and what its children have of their own, in bytes; empty where the system doesn't say. */
    public static OptionalLong residentBytes(ProcessHandle process) {
        long own = kilobytes(process, "VmRSS:");
        if (own > 0) {
            long children = process.descendants()
                    .mapToLong(child -> kilobytes(child, "RssAnon:"))
                    .sum();
            return OptionalLong.of((own + children) * 1024);
        }
        return askPs(process);
    }

    private static OptionalLong askPs(ProcessHandle process) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.matches("\\d+") ? OptionalLong.of(Long.parseLong(answer) * 1024) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static long kilobytes(ProcessHandle process, String field) {
        String digits = line(process, field).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** What follows the field in Linux's status of the process; nothing elsewhere. */
    private static String line(ProcessHandle process, String field) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith(field))
                    .map(line -> line.substring(field.length()).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
