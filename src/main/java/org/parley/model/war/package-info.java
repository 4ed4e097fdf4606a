/** No deal as war over years: how it may end, when, and what that is worth. Plain numbers. */
package org.parley.model.war;
