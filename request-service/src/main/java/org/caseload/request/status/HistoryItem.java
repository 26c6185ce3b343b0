package org.caseload.request.status;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened, as its reader is told of it.
 *
 * @param at when
 * @param what in a word or two
 * @param byId absent where nobody in particular did it, or the reader is not to know who; so with the others
 * @param byName absent where we do not know the name, or nobody is told; so with the others
 * @param forId on whose behalf it was done (R-APR-6); absent where on nobody's
 * @param forName absent where we do not know the name, or there is nobody
 * @param toId who is to decide, was chosen, or takes over; absent where nobody
 * @param toName absent where we do not know the name, or there is nobody
 * @param why the ground of a denial, the cause of a closure, what was recorded, the target date; absent where there
 *     is none of these
 * @param text all of it in one sentence
 */
public record HistoryItem(
        Instant at,
        String what,
        UUID byId,
        String byName,
        UUID forId,
        String forName,
        UUID toId,
        String toName,
        String why,

        @Schema(examples = "Dana Reyes approved for Sam Ortiz, who was away.")
        String text) {

    static HistoryItem of(HistoryEntry entry, Names names) {
        return new HistoryItem(
                entry.at,
                entry.what.words(),
                names.id(entry.byId),
                names.name(entry.byId),
                names.id(entry.forId),
                names.name(entry.forId),
                names.id(entry.toId),
                names.name(entry.toId),
                entry.why,
                sentence(entry, names));
    }

    private static String sentence(HistoryEntry entry, Names names) {
        String absent = entry.forId == null ? "" : " for " + names.spoken(entry.forId) + ", who was away";
        String sentence = entry.what
                .sentence()
                .replace("{by}", names.spoken(entry.byId))
                .replace("{for}", absent)
                .replace("{to}", names.spoken(entry.toId))
                .replace("{why}", entry.why == null ? "" : Word.of(entry.why));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
