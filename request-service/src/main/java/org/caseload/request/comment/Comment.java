package org.caseload.request.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.Ids;

/** What somebody wrote about a request. Written once; never leaves this service. */
@Entity
class Comment {

    @Id
    UUID id;

    UUID requestId;
    UUID authorId;
    String text;
    Instant writtenAt;

    static Comment of(UUID requestId, UUID authorId, String text, Instant at) {
        Comment comment = new Comment();
        comment.id = Ids.next();
        comment.requestId = requestId;
        comment.authorId = authorId;
        comment.text = text;
        comment.writtenAt = at;
        return comment;
    }
}
