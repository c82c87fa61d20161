/** The blocks of which a project page is built, as they are sent, kept and shown. */
@NullMarked
package fr.ent.messaging.project.block;

import org.jspecify.annotations.NullMarked;
