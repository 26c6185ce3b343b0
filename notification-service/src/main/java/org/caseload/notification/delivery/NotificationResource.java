package org.caseload.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/notifications")
@RolesAllowed("administrator")
public class NotificationResource {

    private final NotificationRepository notifications;
    private final Clock clock;

    NotificationResource(NotificationRepository notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listNotifications",
            summary = "The delivery log, newest first",
            description = "What was sent, to whom, when, with what outcome. Filters may be combined.")
    public Page<NotificationView> list(
            @Parameter(description = "Only those about this request, case or Individual") @QueryParam("subjectId")
                    UUID subjectId,
            @Parameter(description = "Only those to this member of the staff") @QueryParam("recipientId")
                    UUID recipientId,
            @Parameter(description = "Only of this mail") @QueryParam("template") Template template,
            @Parameter(description = "Only in this state") @QueryParam("state") Notification.State state,
            @Valid @BeanParam Paging paging) {
        return Page.of(
                notifications.list(subjectId, recipientId, template, state, paging),
                paging,
                notification -> Cursor.of(notification.createdAt, notification.id),
                NotificationView::of);
    }

    @GET
    @Path("/{notificationId}")
    @Transactional
    @Operation(operationId = "getNotification", summary = "One line of the delivery log")
    public NotificationView get(@PathParam("notificationId") UUID notificationId) {
        return NotificationView.of(find(notificationId));
    }

    @POST
    @Path("/{notificationId}/redelivery")
    @Command
    @Operation(
            operationId = "redeliverNotification",
            summary = "Send a mail again that failed or was lost",
            description = "It carries the same Message-ID. One that is still to be sent is 409.")
    @APIResponse(
            responseCode = "202",
            description = "It will be sent",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = NotificationView.class)))
    public Response redeliver(@PathParam("notificationId") UUID notificationId) {
        Notification notification = find(notificationId);
        if (notification.state == Notification.State.PENDING || notification.state == Notification.State.WAITING) {
            throw Problem.conflict("still-to-be-sent", new Violation(null, null, "it is on its way already", null));
        }
        notification.redeliver(clock.instant());
        notifications.flush();
        return Response.accepted(NotificationView.of(notification)).build();
    }

    private Notification find(UUID notificationId) {
        return notifications.findByIdOptional(notificationId).orElseThrow(Problem::notFound);
    }
}
